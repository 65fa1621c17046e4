import { expandAbbreviations } from '../../text/abbreviations.ts';
import { contentOf } from '../../text/content-words.ts';
import type { FoundFigure } from '../../text/figures.ts';
import type { WordsAround } from '../../text/words-around.ts';
import type { Registers } from '../registers.ts';
import { nameIndicators, type Named } from './indicator.ts';
import { holdsName, pairsOf, type NameIndex } from './name-index.ts';
import { familyOfFigure, familyOfUnit, fits, type UnitFamily } from './unit-family.ts';

/** Own words that name something must name it so well; where they say little, words farther away may help. */
const OWN = 0.55;
const SCANT = 0.3;
const FAR = 0.22;
/** So much weight of a name must stand in the figure's own words for words farther away to complete it. */
const SHARED = 1;
const INHERITED = 0.9;

/** The indicator named best; a figure whose own words name nothing (总数达到141家, 增长62.5%) is of the one before it. */
export function nameFigure(
  index: NameIndex,
  registers: Registers,
  around: WordsAround,
  heading: string,
  figure: FoundFigure,
  last: Named | null,
): Named | null {
  const family = familyOfFigure(figure);
  const own = { ...around, clause: '', previous: '', sentence: '' };
  const inherited = last && isLike(family, last) ? { ...last, score: last.score * INHERITED } : null;
  const isEmpty = contentOf(around.before + around.after) === '';
  if (isEmpty && inherited) return inherited;
  // 占全县企业的四分之一: what is counted stands before 占, what it is part of after.
  const isPart = /占(?!比)[^，。；]{0,16}$/u.test(around.before);
  if (isPart && inherited && !/生产总值|GDP/u.test(around.before)) return inherited;
  const [best] = isPart ? [] : nameIndicators(index, registers, own, '', family, SCANT);
  if (best && best.score >= OWN) return best;
  const pairs = pairsOf(expandAbbreviations(`${around.before} ${around.after}`));
  const far = nameIndicators(index, registers, around, heading, family, FAR);
  const completed = far.find(({ name }) => holdsName(index, pairs, name).mass >= SHARED);
  if (completed && (!best || completed.score > best.score)) return completed;
  return best ?? inherited ?? far[0] ?? null;
}

/** Whether a figure may be of what the one before it is of: shares, changes and ranks may be of anything. */
function isLike(family: UnitFamily, last: Named): boolean {
  if (family === 'percent' || family === 'point' || family === 'multiple' || family === 'place') return true;
  return fits(family, familyOfUnit(last.indicator.unit)) >= 0.5;
}

/** A、B均增长10%: the figure is of each; elsewhere of one. */
export function subjectsOf(around: WordsAround): readonly WordsAround[] {
  const [, listed] = /^(.*、.*)(?:均|都|分别均)\S{0,4}$/u.exec(around.before) ?? [];
  if (!listed) return [around];
  const tail = around.before.slice(listed.length);
  return listed
    .split('、')
    .map((subject) => ({ ...around, before: subject + tail, clause: '', previous: '', sentence: '' }));
}
