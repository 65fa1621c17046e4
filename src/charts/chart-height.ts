import { anchorLabels } from './anchor-labels.ts';
import { buildClearScene } from './clear-scene.ts';
import type { Box } from './box.ts';
import { findObstacles } from './obstacles.ts';
import { placeLabels } from './place-labels.ts';
import type { Placement } from './place-labels.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Size } from './size.ts';

const PROPORTION: Record<Size['kind'], number> = { narrow: 0.95, wide: 0.56 };
const STEP = 16;
/** So much taller a chart may become for labels that fit but cover something. */
const TRIES = 8;
const ROOM_BETWEEN = 6;
const MARGINS = 50;

/** The scene and its labels at the least height at which the labels have room and, if it can be had, cover nothing. */
export function fitHeight(plan: Plan): { readonly scene: Scene; readonly placement: Placement } {
  let best: { scene: Scene; placement: Placement } | null = null;
  let tries = plan.size.height === undefined ? TRIES : 0;
  for (let height = startingHeight(plan); ; height += STEP) {
    const scene = buildClearScene(plan, height);
    const placement = placeIn(plan, scene);
    if (placement === null) continue;
    if (best === null || badness(placement) < badness(best.placement)) best = { scene, placement };
    if (badness(best.placement) === 0 || tries === 0) return best;
    tries -= 1;
  }
}

function startingHeight({ size, names, reasons }: Plan): number {
  if (size.height !== undefined) return size.height;
  const labels = [...names.values(), ...reasons];
  const stacked = labels.reduce((sum, { height }) => sum + height + ROOM_BETWEEN, 0);
  return Math.round(Math.max(size.width * PROPORTION[size.kind], stacked + MARGINS));
}

function placeIn(plan: Plan, scene: Scene): Placement | null {
  const { bounds, marks, segments, breaks, yTicks } = scene;
  const { plot, width } = bounds;
  const texts = yTicks.map(({ box }) => box);
  const obstacles = findObstacles([...marks.values()], segments, texts, breaks);
  const room: Box = { x: 0, y: 0, width, height: plot.y + plot.height - 1 };
  return placeLabels(anchorLabels(plan, scene), obstacles, room);
}

function badness({ covered, unplaced }: Placement): number {
  return covered + unplaced.length;
}
