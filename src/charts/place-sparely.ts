import { contains, overlaps, type Box } from './box.ts';
import { isFree } from './count-ink.ts';
import { LABEL_SPACE } from './frame.ts';
import type { Placed } from './label-cost.ts';
import { spotAt, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { placeLabels, type Placement } from './place-labels.ts';

/** How far a name may be moved and still needs no leader, pixels. */
const CLOSE = [0, -4, 4, -8, 8];

/**
 * Finds places for the labels of a thinned chart in `room`: the reasons of breaks as ever (`null` where there is none),
 * then each name, in the order given, that may stand close to the right of its mark without covering anything. The rest,
 * and all deadlines, are left out.
 */
export function placeSparely(
  labels: readonly AnchoredText[],
  obstacles: Obstacles,
  room: Box,
): Placement | null {
  const reasons = placeLabels(
    labels.filter(({ kind }) => kind === 'break'),
    obstacles,
    room,
  );
  if (reasons === null) return null;
  const placed: Placed[] = [...reasons.placed];
  const unplaced: AnchoredText[] = [];
  for (const label of labels.filter(({ kind }) => kind !== 'break')) {
    const spot = label.kind === 'series' ? findSpot(label, placed, obstacles, room) : null;
    if (spot) placed.push({ label, spot });
    else unplaced.push(label);
  }
  return { placed, unplaced, covered: reasons.covered };
}

function findSpot(
  label: AnchoredText,
  placed: readonly Placed[],
  obstacles: Obstacles,
  room: Box,
): Spot | null {
  const isFit = (spot: Spot): boolean =>
    contains(room, spot.box) &&
    !placed.some((other) => overlaps(spot.box, other.spot.box, LABEL_SPACE)) &&
    isFree(spot, obstacles);
  for (const shift of CLOSE) {
    const spot = spotAt(label, 'right', shift);
    if (isFit(spot)) return spot;
  }
  return null;
}
