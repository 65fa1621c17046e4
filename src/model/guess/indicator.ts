import { expandAbbreviations } from '../../text/abbreviations.ts';
import type { WordsAround } from '../../text/words-around.ts';
import type { Indicator } from '../observation.ts';
import type { Registers } from '../registers.ts';
import { guess, type Guess } from './guess.ts';
import { holdsName, pairsOf, type IndexedName, type NameIndex } from './name-index.ts';
import { familyOfUnit, fits, type UnitFamily } from './unit-family.ts';

/** An indicator that the words beside a figure name, and how well, from 0. */
export interface Named {
  readonly indicator: Indicator;
  readonly name: IndexedName;
  readonly score: number;
  readonly words: string;
}

const WEIGHTS = {
  after: 1,
  before: 1,
  near: 0.6,
  clause: 0.55,
  previous: 0.5,
  sentence: 0.35,
  heading: 0.22,
} as const;
/** A scope is wordier than a name and counts for less. */
const SCOPE = 0.8;
const GROWTH = /增长|增加|提高|下降/u;
/** What words that stand within a name hold of it at least. */
const WITHIN = 0.8;
/** Below this an editor should look twice. */
const SURE = 1.1;

/** The indicators that the words around a figure name, the best first; none where nothing is named well enough. */
export function nameIndicators(
  index: NameIndex,
  registers: Registers,
  around: WordsAround,
  heading: string,
  family: UnitFamily,
  least: number,
): readonly Named[] {
  const fit = fitByIndicator(registers, family);
  const places = (Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]).map(([place, weight]) => {
    const printed = wordsOf(place, around, heading);
    const words = expandAbbreviations(printed);
    return { printed, words, weight, pairs: pairsOf(words) };
  });
  const best = new Map<string, Named>();
  for (const name of index.names) {
    let score = 0;
    let words = '';
    for (const place of places) {
      const held = holdsName(index, place.pairs, name);
      // 平台载体 within 某年度新增并受奖励的平台载体 names it too.
      const isWithin =
        place.words.length > 3 && name.words.includes(place.words) && !GROWTH.test(place.words);
      const share = isWithin ? Math.max(held.share, WITHIN) : held.share;
      const mass = held.mass;
      const whole = place.words.includes(name.words) ? 1.25 : 1;
      const here = share ** 1.6 * Math.sqrt(mass / 6) * place.weight * whole * (name.definition ? SCOPE : 1);
      if (here > score) [score, words] = [here, place.printed.trim()];
    }
    score *= fit.get(name.indicator.id) ?? 0;
    if (score > (best.get(name.indicator.id)?.score ?? 0))
      best.set(name.indicator.id, { indicator: name.indicator, name, score, words });
  }
  return [...best.values()].filter(({ score }) => score >= least).toSorted((a, b) => b.score - a.score);
}

function wordsOf(place: keyof typeof WEIGHTS, around: WordsAround, heading: string): string {
  if (place === 'heading') return heading;
  return place === 'near' ? `${around.previous} ${around.before} ${around.after}` : around[place];
}

/** How far each indicator can have a figure with such a unit. */
function fitByIndicator(registers: Registers, family: UnitFamily): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { id, unit } of registers.indicators.values()) best.set(id, fits(family, familyOfUnit(unit)));
  for (const { indicator, unit } of registers.definitions.values())
    best.set(indicator, Math.max(best.get(indicator) ?? 0, fits(family, familyOfUnit(unit))));
  return best;
}

/** The guess that a name makes. */
export function guessNamed({ indicator, name, score, words }: Named): Guess {
  const short = words.length > 24 ? `${words.slice(0, 24)}……` : words;
  return guess(
    indicator.id,
    score >= SURE,
    `“${short}”近于“${name.words}”`,
    `“${short}” is close to “${name.words}”`,
  );
}
