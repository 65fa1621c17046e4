import type { Model } from '../model/load.ts';
import type { Observation, Quote } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import { lookUp } from '../model/select.ts';
import { cutQuote } from '../text/anchor.ts';
import type { Attributes } from './shown.ts';

/** A sentence of a source as a story quotes it: the clause cut at its figure, and our translation cut at the same. */
export interface StoryQuote {
  readonly observation: Observation;
  readonly quote: Quote;
  readonly english: { readonly before: string; readonly marked: string; readonly after: string };
}

/** What `<Quote of/>` shows. Refuses an unknown id, and a figure whose text we do not hold. */
export function readStoryQuote(attributes: Attributes, model: Model): StoryQuote {
  const observation = lookUp(attributes['of'] ?? '', model.byId);
  const { quote, id } = observation;
  if (!quote) {
    throw new Refusal(
      { zh: `本站没有 ${id} 的原文`, en: `we hold no text of ${id}` },
      {
        zh: '只能引用存有全文的来源，请改用 <Value>',
        en: 'Only texts that we hold can be quoted; use <Value>',
      },
    );
  }
  const english = cutQuote(quote.english) ?? { before: quote.english, marked: '', after: '' };
  return { observation, quote, english };
}
