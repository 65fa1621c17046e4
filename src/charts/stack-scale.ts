import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import type { Figure } from './figure.ts';
import { lyingReach } from './lying-shape.ts';
import { shapeOf } from './shape.ts';
import type { PlannedPart, StackPlan } from './stack-plan.ts';
import { OPEN_REACH } from './whisker.ts';

/** Whether a part's mark stands in its middle: a tick and whatever has a bound stand at its end. */
export function standsInMiddle(figure: Figure): boolean {
  const shape = shapeOf(figure);
  return figure.bound === 'point' && shape !== 'target' && shape !== 'rule';
}

/** Where in the whole the mark of a part stands. */
export function markAt({ from, to, figure }: PlannedPart): number {
  return figure && standsInMiddle(figure) ? (from + to) / 2 : to;
}

/** The scale from zero at `left` to the right edge: the longest with which every mark lies in the frame. */
export function stackScale(
  { size, parts, extent, whole }: StackPlan,
  left: number,
): ScaleLinear<number, number> {
  const span = extent || 1;
  const marks = parts.flatMap((part) => (part.figure ? [{ at: markAt(part), figure: part.figure }] : []));
  if (whole?.figure) marks.push({ at: whole.figure.value, figure: whole.figure });
  const first = Math.max(
    0,
    ...marks.map(({ at, figure }) => reachOf(figure)[0] - (at / span) * (size.width - left)),
  );
  const start = left + first;
  const widths = marks.flatMap(({ at, figure }) =>
    at > 0 ? [((size.width - reachOf(figure)[1] - start) * span) / at] : [],
  );
  return scaleLinear([0, span], [start, start + Math.min(size.width - start, ...widths)]);
}

function reachOf(figure: Figure): readonly [left: number, right: number] {
  const half = lyingReach(shapeOf(figure))[0] + 1;
  return figure.bound === 'up' ? [half, OPEN_REACH] : [half, half];
}
