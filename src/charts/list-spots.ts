import { contains, type Box } from './box.ts';
import { COST, SIDE_COST, spotCost } from './label-cost.ts';
import { FARTHEST, sidesOf, spotAt, STEP, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';

/** A place that a label may take, and what it costs by itself. */
export interface RankedSpot {
  readonly spot: Spot;
  readonly cost: number;
}

/** The places of a label in a room, those first that cost least where they cover nothing. */
export interface Spots {
  readonly count: number;
  /** What the place of a number costs at least: no later one costs less. */
  readonly least: (at: number) => number;
  /** The place of a number; `null` where it is not in the room. */
  readonly spot: (at: number) => Spot | null;
  /** What it costs, the ink that it covers looked up when first asked. */
  readonly cost: (at: number) => number;
}

interface Candidate {
  readonly side: Spot['side'];
  readonly shift: number;
  readonly least: number;
}

/** Lists the places of a label in a room; each is looked at no sooner than it is asked for. */
export function listSpots(label: AnchoredText, obstacles: Obstacles, room: Box): Spots {
  const sides = sidesOf(label);
  const beside = sides.filter((side) => isBeside(room, spotAt(label, side, 0).box));
  const all = candidatesOf(label);
  const candidates = beside.length === sides.length ? all : all.filter(({ side }) => beside.includes(side));
  const spots: (Spot | null | undefined)[] = [];
  const costs: (number | undefined)[] = [];
  const spotOf = (at: number): Spot | null => {
    const known = spots[at];
    if (known !== undefined) return known;
    const next = candidates[at];
    const spot = next ? spotAt(label, next.side, next.shift) : null;
    return (spots[at] = spot && contains(room, spot.box) ? spot : null);
  };
  return {
    count: candidates.length,
    least: (at) => candidates[at]?.least ?? Infinity,
    spot: spotOf,
    cost: (at) => {
      const spot = spotOf(at);
      return (costs[at] ??= spot ? spotCost(spot, obstacles) : Infinity);
    },
  };
}

/** The cheapest of some places; of equal ones the first. `null` where there is none. */
export function cheapest(spots: Spots): RankedSpot | null {
  let best: RankedSpot | null = null;
  for (let at = 0; at < spots.count; at += 1) {
    if (best && spots.least(at) >= best.cost) break;
    const spot = spots.spot(at);
    if (spot && (best === null || spots.cost(at) < best.cost)) best = { spot, cost: spots.cost(at) };
  }
  return best;
}

function isBeside(room: Box, box: Box): boolean {
  return contains({ ...room, y: box.y, height: box.height }, box);
}

const LISTS = new Map<string, readonly Candidate[]>();

/** The places of labels of one kind, the cheapest first. */
function candidatesOf(label: AnchoredText): readonly Candidate[] {
  const isBreak = label.kind === 'break';
  const key = `${isBreak} ${label.inColumn}`;
  const known = LISTS.get(key);
  if (known) return known;
  const shifts = [0];
  for (let shift = STEP; shift <= FARTHEST; shift += STEP) shifts.push(-shift, shift);
  const list = shifts
    .flatMap((shift) =>
      sidesOf(label).map((side) => ({
        ...{ side, shift },
        least: SIDE_COST[side] + (isBreak ? 0 : Math.abs(shift)) + (label.inColumn ? COST.leader : 0),
      })),
    )
    .sort((a, b) => a.least - b.least);
  LISTS.set(key, list);
  return list;
}
