import type { Model } from '../model/load.ts';
import { lookUp } from '../model/select.ts';
import type { Attributes } from './shown.ts';

/** The entry of the glossary that `<Term of>` names. Refuses an unknown one, with the nearest. */
export function readTerm(attributes: Attributes, model: Model): Model['glossary'][number] {
  return lookUp(attributes['of'] ?? '', new Map(model.glossary.map((row) => [row.id, row])));
}
