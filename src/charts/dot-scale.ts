import { scaleLinear, type ScaleLinear } from 'd3';
import type { DotPlan, PlannedDots } from './dot-plan.ts';
import type { Figure } from './figure.ts';
import { fitTrack, type TrackNeed } from './fit-track.ts';
import { lyingReach } from './lying-shape.ts';
import { shapeOf } from './shape.ts';
import { OPEN_REACH } from './whisker.ts';

/** Between the ink of a dot and its label. */
export const LABEL_GAP = 6;
const NAME_GAP = 16;
/** So far a mark at either end of the axis reaches over it. */
const OVERHANG = 7;
/** Positions are rounded. */
const SLACK = 1;

/** The scale of a dot plot: the widest at which all labels have room beside their dots. It always holds zero. */
export function dotScale({ size, rows, ticks, isBeside }: DotPlan): ScaleLinear<number, number> {
  const names = isBeside ? Math.max(...rows.map(({ name }) => name.width)) + NAME_GAP : 0;
  const along = (value: number): number => (value - ticks.low) / (ticks.high - ticks.low);
  const ends: readonly TrackNeed[] = [0, 1].map((end) => ({ along: end, room: OVERHANG }));
  const lefts = rows.flatMap((row) => {
    const label = row.figures.length > 1 ? LABEL_GAP + (labelsBySide(row).left?.width ?? 0) : 0;
    return row.figures.map((figure) => ({ along: along(figure.low), room: dotReach(figure)[0] + label }));
  });
  const rights = rows.flatMap((row): readonly TrackNeed[] => {
    const label = LABEL_GAP + (labelsBySide(row).right?.width ?? 0);
    if (row.figures.length === 0) return [{ along: along(0), room: label }];
    return row.figures.map((figure) => ({ along: along(figure.high), room: dotReach(figure)[1] + label }));
  });
  const track = fitTrack([...ends, ...lefts], [...ends, ...rights], names, size.width - SLACK);
  return scaleLinear([ticks.low, ticks.high], [track.x, track.x + track.width]);
}

/** How far the ink of a figure reaches over its ends, to the left and to the right, in pixels. */
export function dotReach(figure: Figure): readonly [left: number, right: number] {
  const half = lyingReach(shapeOf(figure))[0];
  return [figure.bound === 'down' ? OPEN_REACH : half, figure.bound === 'up' ? OPEN_REACH : half];
}

/** The label to the left of a row's dots and the one to the right: of two, that of the lower figure stands left. */
export function labelsBySide({ figures, labels }: PlannedDots): {
  readonly left: PlannedDots['labels'][number] | undefined;
  readonly right: PlannedDots['labels'][number] | undefined;
} {
  const [earlier, later] = figures;
  if (!earlier || !later) return { left: undefined, right: labels[0] };
  const [left, right] = earlier.value <= later.value ? [labels[0], labels[1]] : [labels[1], labels[0]];
  return { left, right };
}
