import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';
import { sayReferences } from './references.ts';
import { WORDED } from './tags.ts';

/** A chart's request with the references in its title, note and other words said. Throws the refusal of one that cannot be. */
export function sayRequest(request: ChartRequest, lang: Lang, model: Model): ChartRequest {
  const say = (words: string): string => sayReferences(words, lang, model);
  const attributes = Object.fromEntries(
    Object.entries(request.attributes).map(([name, value]) => [name, WORDED.has(name) ? say(value) : value]),
  );
  return { ...request, title: say(request.title), note: say(request.note), attributes };
}
