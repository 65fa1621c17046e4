import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import type { BarPlan, PlannedRow } from './bar-plan.ts';
import type { Figure } from './figure.ts';
import { lyingReach } from './lying-shape.ts';
import { shapeOf } from './shape.ts';
import { OPEN_REACH } from './whisker.ts';

/** Between the ink of a bar and its value. */
export const VALUE_GAP = 6;
/** Between the names and the bars. */
const NAME_GAP = 12;
/** So far a mark at zero reaches over it. */
const OVERHANG = 7;
const HALF_LINE = 1;
/** Positions are rounded. */
const SLACK = 1;

/** The scale of a bar chart: the widest at which the values have room beside their bars. It always holds zero. */
export function barScale(plan: BarPlan): ScaleLinear<number, number> {
  const { size, rows } = plan;
  const names = size.kind === 'wide' ? Math.max(...rows.map(({ name }) => name.width)) + NAME_GAP : 0;
  const drawn = rows.flatMap(({ figure, value }) => (figure ? [{ figure, value }] : []));
  const before = drawn.map(({ figure, value }) => leftNeed(figure, value.width));
  const close = scaleFrom(plan, names + Math.max(HALF_LINE, ...before));
  const isOver = drawn.some(({ figure }) => close(figure.low) - inkReach(figure)[0] < names);
  return isOver ? scaleFrom(plan, names + Math.max(OVERHANG, ...before)) : close;
}

function scaleFrom({ size, rows, ticks }: BarPlan, left: number): ScaleLinear<number, number> {
  const right = size.width - SLACK;
  const needs = [
    { at: ticks.high, room: OVERHANG },
    { at: 0, room: Math.max(OVERHANG, ...rows.map(missingNeed)) },
    ...rows.flatMap(({ figure, value }) => (figure ? [rightNeed(figure, value.width)] : [])),
  ];
  const span = ticks.high - ticks.low;
  const widths = needs.flatMap(({ at, room }) =>
    at > ticks.low ? [((right - room - left) * span) / (at - ticks.low)] : [],
  );
  return scaleLinear([ticks.low, ticks.high], [left, left + Math.min(...widths)]);
}

/** How far the ink of a figure reaches over its ends, to the left and to the right, in pixels. */
export function inkReach(figure: Figure): readonly [left: number, right: number] {
  const half = lyingReach(shapeOf(figure))[0];
  if (figure.bound === 'up') return [half, OPEN_REACH];
  if (figure.bound === 'down') return [figure.value > 0 ? half : OPEN_REACH, half];
  return [half, half];
}

/** Whether a value stands to the left of its bar, as those under zero do. */
export function standsLeft({ value }: Figure): boolean {
  return value < 0;
}

function rightNeed(figure: Figure, width: number): { readonly at: number; readonly room: number } {
  const [, reach] = inkReach(figure);
  return { at: figure.high, room: reach + (standsLeft(figure) ? 0 : VALUE_GAP + width) };
}

function leftNeed(figure: Figure, width: number): number {
  const [reach] = inkReach(figure);
  if (!standsLeft(figure)) return figure.low < 0 || reach === OPEN_REACH ? reach : 0;
  return reach + VALUE_GAP + width;
}

function missingNeed({ figure, value }: PlannedRow): number {
  return figure === null ? OVERHANG + VALUE_GAP + value.width : 0;
}
