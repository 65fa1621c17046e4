import { formatQuantity } from '../i18n/quantity.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import { lookUp } from '../model/select.ts';
import type { Lang } from '../model/vocabulary.ts';
import { oneOf } from './one-of.ts';
import { sayInWords } from './say-words.ts';
import { capitalise, type Attributes, type Shown } from './shown.ts';

/** The forms of a value: with unit and hedge, without unit, to three figures, as the source prints it, in words. */
export const VALUE_FORMS = ['full', 'bare', 'rounded', 'printed', 'words'] as const;

/** What `<Value of form/>` shows. Refuses an unknown id or form, and a figure that has no such form. */
export function sayValue(attributes: Attributes, lang: Lang, model: Model): Shown {
  const observation = lookUp(attributes['of'] ?? '', model.byId);
  const form = oneOf('form', attributes['form'], VALUE_FORMS);
  const words = form === 'printed' ? printedOf(observation) : write(observation, lang, form);
  return {
    words: form === 'printed' ? words : capitalise(words, attributes),
    isPrinted: form === 'printed',
    observations: [observation],
    key: `value ${observation.id}`,
  };
}

function write(observation: Observation, lang: Lang, form: 'full' | 'bare' | 'rounded' | 'words'): string {
  return form === 'words' ? sayInWords(observation, lang) : formatQuantity(observation, lang, form);
}

function printedOf({ id, printed }: Observation): string {
  if (printed.trim() !== '') return printed;
  throw new Refusal(
    { zh: `${id} 是推算所得，没有原文`, en: `${id} was worked out and is printed nowhere` },
    { zh: '请去掉 form="printed"', en: 'Leave form="printed" out' },
  );
}
