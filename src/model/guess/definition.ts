import { readCounted, readTier } from '../../text/count-words.ts';
import type { WordsAround } from '../../text/words-around.ts';
import type { Definition } from '../observation.ts';
import type { Registers } from '../registers.ts';
import { guess, type Guess } from './guess.ts';
import { holdsName, pairsOf, type NameIndex } from './name-index.ts';
import { familyOfUnit, fits, type UnitFamily } from './unit-family.ts';

/** Bases that the words of one may stand for another, as a change of a rate is in points. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  stock: ['unstated', 'rate', 'per-capita', 'share'],
  flow: ['unstated', 'net-change'],
  cumulative: ['unstated'],
  growth: ['change', 'rate'],
  change: ['growth', 'net-change'],
  share: ['rate', 'ceiling'],
  rank: ['criterion'],
};

/** Guesses which variant of an indicator a figure is: by its unit, the tier named, how it was counted, and the scope. */
export function guessDefinition(
  index: NameIndex,
  registers: Registers,
  indicator: string,
  around: WordsAround,
  unit: string,
  family: UnitFamily,
): Guess {
  const own = [...registers.definitions.values()].filter((each) => each.indicator === indicator);
  const beside = around.before + around.after;
  const tier =
    readTier(around.before) ?? readTier(around.after) ?? readTier(around.clause) ?? readTier(around.previous);
  const counted =
    readCounted(around.before || around.clause, around.after, unit) ??
    readCounted(around.clause, around.after, unit);
  const pairs = pairsOf(`${beside} ${around.clause}`);
  const weighed = own.map((each) => ({ each, score: weigh(each) })).toSorted((a, b) => b.score - a.score);
  const [best, second] = weighed;
  if (!best) return guess('', false, '这一指标还没有口径', 'this indicator has no definition yet');
  const told = [
    counted ? `“${counted.words}”` : '',
    tier ? `“${tier.words}${tier.above ? '以上' : ''}”` : '',
  ].filter(Boolean);
  const sure = counted !== null && best.score - (second?.score ?? -9) >= 0.5;
  const zh = told.length > 0 ? `文中有${told.join('、')}` : '文中没有说明，按口径的措辞最近者';
  const en =
    told.length > 0 ? `the text has ${told.join(', ')}` : 'not said; the nearest by the wording of its scope';
  return guess(best.each.id, sure, zh, en);

  function weigh(definition: Definition): number {
    const scope = index.names.find((name) => name.definition === definition);
    let score = 4 * (fits(family, familyOfUnit(definition.unit)) - 1);
    score += 1.5 * (scope ? holdsName(index, pairs, scope).share : 0);
    if (definition.class) score += beside.includes(definition.class) ? 3 : -2;
    if (tier && definition.tier) {
      score += tier.tier === definition.tier ? 2 : -1.5;
      score += tier.above === definition.tierAndAbove ? 0.7 : -0.7;
    } else if (tier || (definition.tier && definition.tier !== 'unstated')) score -= 0.3;
    if (counted) {
      if (counted.counted === definition.basis) score += 2;
      else if (NEAR[counted.counted]?.includes(definition.basis)) score += 0.8;
    } else if (definition.basis === 'unstated') score += 0.5;
    return score;
  }
}
