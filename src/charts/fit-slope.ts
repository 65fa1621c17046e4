import type { Box } from './box.ts';
import { measureText } from './measure-text.ts';
import { findObstacles } from './obstacles.ts';
import type { Placement } from './place-labels.ts';
import { round } from './round.ts';
import type { Size } from './size.ts';
import { isOf } from './slope-dates.ts';
import { placeSlopeLabels } from './slope-labels.ts';
import type { SlopePlan } from './slope-plan.ts';
import { buildSlope, type SlopeScene } from './slope-scene.ts';

/** The line of zero under the slopes, its `0` over its left end, or before it where values go below zero. */
export interface SlopeBaseline {
  readonly y: number;
  readonly path: string;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly box: Box;
}

/** A slope chart of the height that its labels need. */
export interface FittedSlope {
  readonly scene: SlopeScene;
  readonly placement: Placement;
  readonly baseline: SlopeBaseline;
}

const PROPORTION: Record<Size['kind'], number> = { narrow: 0.85, wide: 0.5 };
const STEP = 16;
/** So much taller a chart may become for labels that fit but cover something, or for values left out. */
const TRIES = 8;
const ROOM_BETWEEN = 6;
const MARGINS = 50;
const TEXT_LIFT = 5;
const ASCENT = 0.8;
const MIDDLE = 0.35;

/** The least height at which all names have room and, if it can be had, all values too. */
export function fitSlope(plan: SlopePlan): FittedSlope {
  let best: FittedSlope | null = null;
  let tries = plan.size.height === undefined ? TRIES : 0;
  for (let height = startingHeight(plan); ; height += STEP) {
    const fitted = fitInto(plan, height);
    if (fitted === null) continue;
    if (best === null || badness(fitted) < badness(best)) best = fitted;
    if (badness(best) === 0 || tries === 0) return best;
    tries -= 1;
  }
}

function startingHeight({ size, figures, texts, bearers, dates }: SlopePlan): number {
  if (size.height !== undefined) return size.height;
  const stack = (own: SlopePlan['figures']): number =>
    own.reduce((sum, figure) => sum + (texts.get(figure)?.height ?? 0) + ROOM_BETWEEN, 0);
  const named = figures.filter((figure) => bearers.has(figure));
  const first = figures.filter((figure) => !bearers.has(figure) && isOf(figure, dates[0]?.iso));
  const stacked = Math.max(stack(named), stack(first)) + MARGINS;
  return Math.round(Math.max(size.width * PROPORTION[size.kind], stacked));
}

function fitInto(plan: SlopePlan, height: number): FittedSlope | null {
  const scene = buildSlope(plan, height);
  const { plot, width } = scene.bounds;
  const baseline = drawBaseline(plan, scene);
  const bottom = plot.y + plot.height;
  const across = { x1: plot.x, x2: plot.x + plot.width, y1: baseline.y, y2: baseline.y };
  const found = findObstacles([...scene.marks.values()], scene.segments, [baseline.box], [across]);
  const obstacles = { ...found, lines: [...found.lines, ...found.dots], dots: [] };
  const placement = placeSlopeLabels(plan, scene, obstacles, { x: 0, y: 0, width, height: bottom - 1 });
  return placement && { scene, placement, baseline };
}

function drawBaseline({ options, type }: SlopePlan, { bounds, baseline }: SlopeScene): SlopeBaseline {
  const { plot } = bounds;
  const y = round(baseline);
  const isBottom = y >= round(plot.y + plot.height);
  const textY = round(isBottom ? y - TEXT_LIFT : y + type.tick * MIDDLE);
  const text = options.format.tick(0);
  return {
    y,
    path: `M${isBottom ? 0 : round(plot.x)},${y}H${round(plot.x + plot.width)}`,
    text,
    textX: 0,
    textY,
    box: {
      x: 0,
      y: round(textY - type.tick * ASCENT),
      width: round(measureText(text, type.tick)),
      height: type.tick,
    },
  };
}

function badness({ placement: { covered, unplaced } }: FittedSlope): number {
  return covered + unplaced.length;
}
