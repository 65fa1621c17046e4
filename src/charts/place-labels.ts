import type { Box } from './box.ts';
import { LABEL_SPACE } from './frame.ts';
import { bestSpot, choose, type Choice } from './label-choice.ts';
import { countHidden, quarrels, spotCost, type Placed } from './label-cost.ts';
import { spotAt, type AnchoredText } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { spread } from './spread.ts';

/** Labels in their places. */
export interface Placement {
  readonly placed: readonly Placed[];
  /** Targets beside which there is no room for their deadline. */
  readonly unplaced: readonly AnchoredText[];
  /** How many marks and tick texts are covered: a reason to try a taller chart. */
  readonly covered: number;
}

const ROUNDS = 4;
const EVEN = 1e-6;

/**
 * Finds places for labels in `room`: each beside its mark where that is free, else moved up or down, so that no
 * two overlap. Deadlines come last and are left out where there is no room for them; where there is none for
 * another label the answer is `null`, and the chart must be taller.
 */
export function placeLabels(
  labels: readonly AnchoredText[],
  obstacles: Obstacles,
  room: Box,
): Placement | null {
  const needed = labels
    .filter(({ kind }) => kind !== 'deadline')
    .map((label) => choose(label, obstacles, room));
  const spreadOut = spreadLabels(needed, room);
  if (spreadOut === null) return null;
  let placed = improve(spreadOut, needed, obstacles);
  const unplaced: AnchoredText[] = [];
  for (const label of labels.filter(({ kind }) => kind === 'deadline')) {
    const spot = bestSpot(choose(label, obstacles, room), placed);
    if (spot) placed = [...placed, { label, spot }];
    else unplaced.push(label);
  }
  const covered = placed.reduce((sum, { spot }) => sum + countHidden(spot, obstacles), 0);
  return { placed, unplaced, covered };
}

/** Gives each label its best place without regard to the others, then moves them apart. */
function spreadLabels(choices: readonly Choice[], room: Box): Placed[] | null {
  const boxes = choices.map(({ wish }) => wish.box);
  const ys = spread(boxes, room.y, room.y + room.height, LABEL_SPACE);
  if (ys === null) return null;
  return choices.map(({ label, wish: { side } }, index) => {
    const shift = (ys[index] ?? 0) - spotAt(label, side, 0).box.y;
    return { label, spot: spotAt(label, side, shift) };
  });
}

/** Moves one label after another to a better place that is free, until none has one. */
function improve(
  start: readonly Placed[],
  choices: readonly Choice[],
  obstacles: Obstacles,
): readonly Placed[] {
  let placed = start;
  let moves = 0;
  // Where nothing has moved since a label was last looked at, it has still no better place.
  const seen = choices.map(() => -1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = moves;
    choices.forEach((choice, index) => {
      if (seen[index] === moves) return;
      seen[index] = moves;
      const current = placed[index];
      const others = placed.filter((_, other) => other !== index);
      if (current === undefined) return;
      const now = spotCost(current.spot, obstacles) + quarrels(current, others);
      const spot = bestSpot(choice, others, now - EVEN);
      if (spot === null) return;
      placed = placed.with(index, { label: choice.label, spot });
      moves += 1;
      seen[index] = moves;
    });
    if (moves === before) break;
  }
  return placed;
}
