import type { Box } from './box.ts';
import { LABEL_SPACE } from './frame.ts';
import { bestSpot, choose } from './label-choice.ts';
import { countCovered, type Placed } from './label-cost.ts';
import { spotAt, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import type { Placement } from './place-labels.ts';
import { anchorSlope } from './slope-anchor.ts';
import { isOf } from './slope-dates.ts';
import type { SlopePlan } from './slope-plan.ts';
import type { SlopeScene } from './slope-scene.ts';
import { spread } from './spread.ts';

/** No value is worth covering a mark for. */
const DEAREST = 75;

interface Wish {
  readonly label: AnchoredText;
  readonly side: Spot['side'];
  /** In one of the two outer columns, where it stays. */
  readonly isOuter: boolean;
}

/**
 * Places the labels of a slope chart: values of the first date in a column at the left, names and last values at the
 * right, each beside its mark or moved up or down; what stands between takes a free place or, if it has no name,
 * is left out. `null` where there is no room for what must be there.
 */
export function placeSlopeLabels(
  plan: SlopePlan,
  scene: SlopeScene,
  obstacles: Obstacles,
  room: Box,
): Placement | null {
  const { figures, texts, bearers, dates } = plan;
  const [first, last] = [dates[0]?.iso, dates.at(-1)?.iso];
  const needed: Wish[] = [];
  const free: AnchoredText[] = [];
  for (const figure of figures) {
    const [mark, text] = [scene.marks.get(figure), texts.get(figure)];
    if (!mark || !text) continue;
    const label = anchorSlope(plan, text, figure, mark);
    if (bearers.has(figure)) needed.push({ label, side: 'right', isOuter: isOf(figure, last) });
    else if (isOf(figure, first)) needed.push({ label, side: 'left', isOuter: true });
    else free.push(label);
  }
  let placed = placeNames(needed, obstacles, room);
  if (placed === null) return null;
  const unplaced: AnchoredText[] = [];
  for (const label of free) {
    const spot = bestSpot(choose(label, obstacles, room), placed, DEAREST);
    if (spot) placed = [...placed, { label, spot }];
    else unplaced.push(label);
  }
  const hidden = [...obstacles.marks, ...obstacles.texts];
  const covered = placed.reduce((sum, { spot }) => sum + countCovered(spot, hidden), 0);
  return { placed, unplaced, covered };
}

function spreadOut(wishes: readonly Wish[], room: Box): readonly Placed[] | null {
  const boxes = wishes.map(({ label, side }) => spotAt(label, side, 0).box);
  const ys = spread(boxes, room.y, room.y + room.height, LABEL_SPACE);
  if (ys === null) return null;
  return wishes.map(({ label, side }, index) => {
    const shift = (ys[index] ?? 0) - spotAt(label, side, 0).box.y;
    return { label, spot: spotAt(label, side, shift) };
  });
}

/**
 * The outer columns are spread by themselves; names of places whose last figure is not of the last date stand on any
 * side of their mark that is free. Where one of these finds no place, all of them are spread together.
 */
function placeNames(wishes: readonly Wish[], obstacles: Obstacles, room: Box): readonly Placed[] | null {
  const outer = spreadOut(
    wishes.filter(({ isOuter }) => isOuter),
    room,
  );
  if (outer === null) return null;
  let placed = outer;
  for (const { label } of wishes.filter(({ isOuter }) => !isOuter)) {
    const spot = bestSpot(choose(label, obstacles, room), placed);
    if (!spot) return spreadOut(wishes, room);
    placed = [...placed, { label, spot }];
  }
  return placed;
}
