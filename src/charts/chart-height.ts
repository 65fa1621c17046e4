import { anchorLabels } from './anchor-labels.ts';
import { layOutClear } from './clear-layout.ts';
import type { Box } from './box.ts';
import { reachAcross } from './label-spot.ts';
import type { Layout } from './layout.ts';
import { obstaclesBetween } from './obstacles.ts';
import { placeLabels } from './place-labels.ts';
import type { Placement } from './place-labels.ts';
import { placeSparely } from './place-sparely.ts';
import type { Plan } from './plan.ts';
import type { Size } from './size.ts';

const PROPORTION: Record<Size['kind'], number> = { narrow: 0.95, wide: 0.56 };
/** The same where there are too many names for the chart to make room for all. */
const THINNED: Record<Size['kind'], number> = { narrow: 1.4, wide: 0.75 };
const STEP = 16;
/** So often, and by so much more each time, a taller chart is tried for labels that fit but cover something. */
const TRIES = 4;
const TALLER = 32;
const ROOM_BETWEEN = 6;
const MARGINS = 50;

/** The layout and its labels at the least height at which the labels have room and, if it can be had, cover nothing. */
export function fitHeight(plan: Plan): { readonly layout: Layout; readonly placement: Placement } {
  let best: { layout: Layout; placement: Placement } | null = null;
  let tries = plan.size.height === undefined && !plan.thinned ? TRIES : 0;
  for (let height = startingHeight(plan); ; height += best ? TALLER : STEP) {
    const layout = layOutClear(plan, height);
    const placement = placeIn(plan, layout);
    if (placement === null) continue;
    if (best === null || badness(placement) < badness(best.placement)) best = { layout, placement };
    if (badness(best.placement) === 0 || tries === 0) return best;
    tries -= 1;
  }
}

function startingHeight({ size, thinned, names, reasons }: Plan): number {
  if (size.height !== undefined) return size.height;
  if (thinned) return Math.round(size.width * THINNED[size.kind]);
  const labels = [...names.values(), ...reasons];
  const stacked = labels.reduce((sum, { height }) => sum + height + ROOM_BETWEEN, 0);
  return Math.round(Math.max(size.width * PROPORTION[size.kind], stacked + MARGINS));
}

function placeIn(plan: Plan, layout: Layout): Placement | null {
  const { plot, width } = layout.bounds;
  const room: Box = { x: 0, y: 0, width, height: plot.y + plot.height - 1 };
  const place = plan.thinned ? placeSparely : placeLabels;
  const labels = anchorLabels(plan, layout);
  const { left, right } = reachAcross(labels, plan.thinned);
  return place(labels, obstaclesBetween(layout, left, right), room);
}

function badness({ covered, unplaced }: Placement): number {
  return covered + unplaced.length;
}
