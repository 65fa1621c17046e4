import type { Definition, Indicator } from '../observation.ts';
import type { Registers } from '../registers.ts';

/** A name of an indicator or the scope of one of its definitions, cut into pairs of characters with their weight. */
export interface IndexedName {
  readonly indicator: Indicator;
  readonly definition: Definition | null;
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  readonly mass: number;
}

/** All names of the registers, and how much a pair of characters tells: the rarer, the more. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  weigh(pair: string): number;
}

const RUN = /[\p{Script=Han}]+|[A-Za-z0-9]+/gu;

/** The neighbouring characters of a text, two by two, within runs of Han characters; a Latin word is one. */
export function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of words.replace(/[“”"'‘’]/gu, '').matchAll(RUN)) {
    if (!/\p{Script=Han}/u.test(run)) pairs.add(run.toUpperCase());
    else for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** Makes the index of the names that the registers have for what is counted. */
export function indexNames({ indicators, definitions }: Registers): NameIndex {
  const raw: { indicator: Indicator; definition: Definition | null; words: string }[] = [];
  for (const indicator of indicators.values()) {
    const names = new Set([indicator.name.zh, indicator.short.zh]);
    for (const words of names) raw.push({ indicator, definition: null, words });
    // 研发投入与地区生产总值之比 names a ratio better than its name does.
    const ratio = /[\p{Script=Han}]+之比/u.exec(indicator.definition.zh)?.[0];
    if (ratio) raw.push({ indicator, definition: null, words: ratio });
  }
  for (const definition of definitions.values()) {
    const indicator = indicators.get(definition.indicator);
    if (indicator) raw.push({ indicator, definition, words: definition.scope.zh });
  }
  const seen = new Map<string, Set<string>>();
  for (const { indicator, words } of raw)
    for (const pair of pairsOf(words)) seen.set(pair, (seen.get(pair) ?? new Set()).add(indicator.id));
  const weigh = (pair: string): number => {
    const count = seen.get(pair)?.size ?? 0;
    return count === 0 ? 0 : Math.log(1 + indicators.size / count);
  };
  const names = raw.map((each) => {
    const pairs = pairsOf(each.words);
    return { ...each, pairs, mass: [...pairs].reduce((sum, pair) => sum + weigh(pair), 0) };
  });
  return { names, weigh };
}

/** How well some words hold a name: the share of its weight, from 0 to 1, and the weight they have in common. */
export function holdsName(
  index: NameIndex,
  pairs: ReadonlySet<string>,
  name: IndexedName,
): { readonly share: number; readonly mass: number } {
  let mass = 0;
  for (const pair of name.pairs) if (pairs.has(pair)) mass += index.weigh(pair);
  return { share: name.mass === 0 ? 0 : mass / name.mass, mass };
}
