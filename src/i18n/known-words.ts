import type { Registers } from '../model/registers.ts';
import type { Row } from '../model/tables.ts';
import { EVERYDAY } from './break-words.ts';

const KIND_OF_PLACE = /(?<=.{2})[省市区县]$/u;
const WORD = /^\p{Script=Han}{2,8}$/u;

interface Named extends Pick<Registers, 'regions' | 'indicators'> {
  readonly glossary: readonly Row<'glossary'>[];
}

const listed = new WeakMap<Named, readonly string[]>();

/**
 * The Chinese words that no headline parts: names of places, with 市 and without, of indicators and of the glossary.
 * Listed once a model.
 */
export function knownWords(model: Named): readonly string[] {
  const words = listed.get(model) ?? listWords(model);
  listed.set(model, words);
  return words;
}

function listWords({ regions, indicators, glossary }: Named): readonly string[] {
  const places = [...regions.values()].flatMap(({ name }) => [name.zh, name.zh.replace(KIND_OF_PLACE, '')]);
  const measures = [...indicators.values()].flatMap(({ name, short }) => [name.zh, short.zh]);
  const words = [...EVERYDAY, ...places, ...measures, ...glossary.map(({ zh }) => zh)];
  return [...new Set(words)].filter((word) => WORD.test(word));
}
