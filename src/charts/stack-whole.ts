import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import type { Figure } from './figure.ts';
import { lyingMark } from './lying-mark.ts';
import type { LyingMark } from './lying-mark.ts';
import { round } from './round.ts';
import type { Whole } from './stack-plan.ts';
import { setWords } from './word-block.ts';
import type { SetWords, WordBlock } from './word-block.ts';

/** The bracket over the bar that says what the whole is; its mark where a figure states it. */
export interface StackWhole {
  readonly observation: Observation | null;
  readonly toneClass: string;
  readonly path: string;
  readonly mark: LyingMark | null;
  readonly label: SetWords;
}

/** Over everything. */
export const TOP = 2;
const OVER = 7;
const DOWN = 5;
/** The room of the bracket between its words and the bar. */
export const BRACKET_ROOM = OVER + 11;

/** Draws the bracket under its words; a figure's mark stands at its right end. */
export function placeWhole(
  figure: Figure | null,
  { item }: Whole,
  heading: WordBlock,
  scale: ScaleLinear<number, number>,
  total: number,
): StackWhole {
  const [start, end] = [round(scale(0)), round(scale(total))];
  const y = round(TOP + heading.height + OVER);
  return {
    observation: item?.observation ?? null,
    toneClass: item?.tone ?? '',
    path: `M${start},${round(y + DOWN)}V${y}H${end}V${round(y + DOWN)}`,
    mark: figure && lyingMark(figure, scale, y, start),
    label: setWords(heading, 0, TOP, 'start'),
  };
}
