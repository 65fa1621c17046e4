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
  /** `null` where there is no figure to draw. */
  readonly mark: LyingMark | null;
  readonly name: SetWords;
  readonly value: SetWords;
}

const THICK: Record<Size['kind'], number> = { wide: 18, narrow: 16 };
const ROW_GAP: Record<Size['kind'], number> = { wide: 12, narrow: 12 };
const NAME_GAP = 3;
const TOP = 4;

/** Sets the rows one under the other: names beside their bars where there is room, else over them. */
export function setRows(
  plan: BarPlan,
  scale: ScaleLinear<number, number>,
): { readonly bars: readonly Bar[]; readonly bottom: number } {
  const { kind } = plan.size;
  let top = TOP;
  const bars = plan.rows.map((row): Bar => {
    const { item, name, value } = row;
    const above = kind === 'narrow' ? name.height + NAME_GAP : 0;
    const height = Math.max(THICK[kind], value.height, kind === 'wide' ? name.height : 0);
    const y = top + above + height / 2;
    const bar = {
      ...{ id: item.observation.id, observation: item.observation, toneClass: item.tone },
      name: setWords(name, 0, kind === 'wide' ? y - name.height / 2 : top, 'start'),
      ...drawRow(row, scale, y, THICK[kind]),
    };
    top += above + height + ROW_GAP[kind];
    return bar;
  });
  return { bars, bottom: top - ROW_GAP[kind] };
}

function drawRow(
  { figure, value }: PlannedRow,
  scale: ScaleLinear<number, number>,
  y: number,
  thick: number,
): Pick<Bar, 'areas' | 'mark' | 'value'> {
  const top = y - value.height / 2;
  if (figure === null) {
    return { areas: [], mark: null, value: setWords(value, scale(0) + VALUE_GAP, top, 'start') };
  }
  const [left = 0, right = 0] = scale.range();
  const floor = figure.value > 0 ? scale(0) : left - inkReach(figure)[0];
  const mark = lyingMark(figure, scale, y, floor);
  const [before, after] = inkReach(figure);
  const ends = {
    left: scale(figure.low) - before,
    right: Math.max(scale(figure.high), scale(figure.value)) + after,
  };
  const areas = amountAreas(figure).flatMap(({ role, from, to }) => {
    const [x1, x2] = [round(scale(from)), round(Math.min(scale(to), right))];
    const path = `M${x1},${round(y - thick / 2)}H${x2}v${thick}H${x1}Z`;
    return x2 > x1 ? [{ role, path }] : [];
  });
  const set = standsLeft(figure)
    ? setWords(value, ends.left - VALUE_GAP, top, 'end')
    : setWords(value, ends.right + VALUE_GAP, top, 'start');
  return { areas, mark, value: set };
}
