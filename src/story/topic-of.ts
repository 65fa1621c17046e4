import type { Model } from '../model/load.ts';
import type { Topic } from '../model/vocabulary.ts';
import { namedValues } from './named-values.ts';
import type { ToldStory } from './tell-story.ts';

/** The topic of most of the figures that a story states, of equals the first stated; `null` where it states none. */
export function topicOf({ story }: ToldStory, model: Model): Topic | null {
  const counts = new Map<Topic, number>();
  for (const id of namedValues(story)) {
    const topic = model.byId.get(id)?.indicator.topic;
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Topic | null, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [null, 0],
  )[0];
}
