import type { FoundFigure } from '../../text/figures.ts';
import type { WordsAround } from '../../text/words-around.ts';
import type { Registers } from '../registers.ts';
import { nameIndicators, type Named } from './indicator.ts';
import type { NameIndex } from './name-index.ts';
import { familyOfFigure, familyOfUnit, fits } from './unit-family.ts';

/** Own words must name so much; where they do not and no figure before helps, words farther away may do with less. */
const OWN = 0.55;
const FAR = 0.22;

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
  // 占全县企业的四分之一: what is counted stands before 占, what it is part of after.
  if (last && /占(?!比)[^，。；]{0,16}$/u.test(around.before)) return { ...last, score: last.score * 0.9 };
  const [best] = nameIndicators(index, registers, own, '', family, OWN);
  if (best) return best;
  const isLike = last !== null && fits(family, familyOfUnit(last.indicator.unit)) >= 0.5;
  if (isLike) return { ...last, score: last.score * 0.9 };
  const [far] = nameIndicators(index, registers, around, heading, family, FAR);
  return far ?? null;
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
