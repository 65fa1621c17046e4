import { digestFigures, digestModel } from '../model/digest.ts';
import type { Model } from '../model/load.ts';
import { hashBytes } from '../model/raw-text.ts';
import { onwardStories } from './onward-stories.ts';
import { stringsOf } from './read-story.ts';
import type { PlacedTag } from './story.ts';
import type { ToldStory } from './tell-story.ts';
import { topicOf } from './topic-of.ts';

/** Tags that show no figure but those they name, and charts that do so where `of` names theirs. */
const NAMING: ReadonlySet<string> = new Set(['Value', 'Change', 'Quote', 'Note', 'Term', 'Unsourced']);
const CHOOSING: ReadonlySet<string> = new Set([
  ...['LineChart', 'SlopeChart', 'DotPlot', 'BarChart', 'ColumnChart', 'DataTable'],
]);

/**
 * What the page of a story depends on, as a digest: its text, the stories it leads to, and the figures that it names,
 * or all that is known where it asks for figures without naming them. While it stays the same, so does the page.
 */
export function storyKey(told: ToldStory, stories: readonly ToldStory[], model: Model): string {
  const { previous, next, related } = onwardStories(told, stories);
  const beside = [previous, next, ...related].map(
    (other) =>
      other && [other.story.slug, other.title, other.description, other.front, topicOf(other, model)],
  );
  const { title, description, front } = told;
  const data = namesItsFigures(told) ? digestFigures(namedFigures(told, model), model) : digestModel(model);
  const shown = [told.story.source, title, description, front, beside, stories.length > 1];
  return hashBytes(JSON.stringify([shown, data]));
}

/** The ids of figures that stand anywhere in a story, each once. */
export function namedFigures(told: ToldStory, { byId }: Model): ReadonlySet<string> {
  const words = wordsOf(told).flatMap((text) => text.split(/[^\w.-]+/u));
  return new Set(words.filter((word) => byId.has(word)));
}

/** Whether a story shows no figures but those whose ids stand in it. */
export function namesItsFigures(told: ToldStory): boolean {
  return (
    told.story.tags.every((tag) => NAMING.has(tag.name) || choosesByName(tag)) &&
    !wordsOf(told).some((text) => /(?:^|\{)\s*count\b/u.test(text))
  );
}

function choosesByName(tag: PlacedTag): boolean {
  const { of = '', reference } = stringsOf(tag);
  return CHOOSING.has(tag.name) && of.trim() !== '' && reference === undefined;
}

/** A story as written, and what its attributes and its front matter say once they are read. */
function wordsOf({ story, keys }: ToldStory): readonly string[] {
  const attributes = story.tags.flatMap((tag) => Object.values(stringsOf(tag)));
  return [story.source, ...attributes, ...keys.map(({ key }) => key)];
}
