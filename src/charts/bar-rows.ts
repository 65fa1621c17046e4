import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import { amountAreas } from './amount-areas.ts';
import type { AmountArea } from './amount-areas.ts';
import type { BarPlan, PlannedRow } from './bar-plan.ts';
import { inkReach, standsLeft, VALUE_GAP } from './bar-scale.ts';
import { lyingMark } from './lying-mark.ts';
import type { LyingMark } from './lying-mark.ts';
import { round } from './round.ts';
import type { Size } from './size.ts';
import { setWords } from './word-block.ts';
import type { SetWords } from './word-block.ts';

/** A bar from zero with its mark at the end, its name and its value. */
export interface Bar {
  readonly id: string;
  readonly observation: Observation;
  readonly toneClass: string;
  readonly areas: readonly { readonly role: AmountArea['role']; readonly path: string }[];
  /** The hairline from zero to a target or a rule, which has no bar. */
  readonly guide: string | null;
  /** `null` where there is no figure to draw. */
  readonly mark: LyingMark | null;
  readonly name: SetWords;
  readonly value: SetWords;
}

/** The rows one under the other, and the pieces of the upright line of zero, which runs through no name. */
export interface BarRows {
  readonly bars: readonly Bar[];
  readonly baseline: readonly (readonly [top: number, bottom: number])[];
  readonly bottom: number;
}

const THICK: Record<Size['kind'], number> = { wide: 18, narrow: 16 };
const ROW_GAP: Record<Size['kind'], number> = { wide: 12, narrow: 10 };
const NAME_GAP = 3;
const TOP = 4;
/** So far the line of zero reaches over a bar. */
const OVER = 3;

/** Sets the rows: names beside their bars where there is room, else over them. */
export function setRows(plan: BarPlan, scale: ScaleLinear<number, number>): BarRows {
  const { kind } = plan.size;
  const pieces: (readonly [number, number])[] = [];
  let top = TOP;
  const bars = plan.rows.map((row): Bar => {
    const { item, name, value } = row;
    const above = kind === 'narrow' ? name.height + NAME_GAP : 0;
    const height = Math.max(THICK[kind], value.height, kind === 'wide' ? name.height : 0);
    const y = top + above + height / 2;
    pieces.push([round(y - height / 2 - OVER), round(y + height / 2 + OVER)]);
    const set = setWords(name, 0, kind === 'wide' ? y - name.height / 2 : top, 'start');
    top += above + height + ROW_GAP[kind];
    const { observation, tone } = item;
    return {
      id: observation.id,
      observation,
      toneClass: tone,
      name: set,
      ...drawRow(row, scale, y, THICK[kind]),
    };
  });
  const bottom = top - ROW_GAP[kind];
  return { bars, bottom, baseline: kind === 'narrow' ? pieces : [[0, round(bottom + OVER)]] };
}

function drawRow(
  { figure, value }: PlannedRow,
  scale: ScaleLinear<number, number>,
  y: number,
  thick: number,
): Pick<Bar, 'areas' | 'guide' | 'mark' | 'value'> {
  const top = y - value.height / 2;
  const zero = scale(0);
  if (figure === null) {
    return { areas: [], guide: null, mark: null, value: setWords(value, zero + VALUE_GAP, top, 'start') };
  }
  const [before, after] = inkReach(figure);
  const [left, right] = [scale(figure.low) - before, scale(figure.high) + after];
  const mark = lyingMark(figure, scale, y, figure.value > 0 ? zero : left);
  const areas = amountAreas(figure).flatMap(({ role, from, to }) => {
    const [x1, x2] = [round(scale(from)), round(scale(to))];
    return x2 > x1 ? [{ role, path: `M${x1},${round(y - thick / 2)}H${x2}v${thick}H${x1}Z` }] : [];
  });
  const isTick = mark.shape === 'target' || mark.shape === 'rule';
  const guide = isTick && mark.x !== round(zero) ? `M${round(zero)},${mark.y}H${mark.x}` : null;
  const set = standsLeft(figure)
    ? setWords(value, left - VALUE_GAP, top, 'end')
    : setWords(value, right + VALUE_GAP, top, 'start');
  return { areas, guide, mark, value: set };
}
