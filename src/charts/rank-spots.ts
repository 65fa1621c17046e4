import { contains, type Box } from './box.ts';
import { COST, SIDE_COST, spotCost } from './label-cost.ts';
import { FARTHEST, sidesOf, spotAt, STEP, type AnchoredText, type Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';

/** A place and what it costs by itself. */
export interface RankedSpot {
  readonly spot: Spot;
  readonly cost: number;
}

/** The place of a rank from 0, the best; of equal ones the nearest comes first. `undefined` after the last. */
export type Ranking = (rank: number) => RankedSpot | undefined;

/** A place nobody has looked at; `least` is what it costs where it covers nothing. */
interface Candidate {
  readonly side: Spot['side'];
  readonly shift: number;
  readonly least: number;
}

interface Counted extends RankedSpot {
  readonly index: number;
}

/** Ranks the places of a label in a room, no further than is asked: ink is only looked up where a place may be next. */
export function rankSpots(label: AnchoredText, obstacles: Obstacles, room: Box): Ranking {
  const candidates = candidatesOf(label).filter(({ side }) => isBeside(room, spotAt(label, side, 0).box));
  const counted: Counted[] = [];
  const ranked: RankedSpot[] = [];
  let index = 0;
  const rankNext = (): boolean => {
    for (; ; index += 1) {
      const [next, best] = [candidates[index], counted.at(-1)];
      if (best && (!next || next.least > best.cost)) break;
      if (!next) return false;
      const spot = spotAt(label, next.side, next.shift);
      if (contains(room, spot.box)) insert(counted, { spot, index, cost: spotCost(spot, obstacles) });
    }
    ranked.push(...counted.splice(-1));
    return true;
  };
  return (rank) => {
    while (ranked.length <= rank && rankNext());
    return ranked[rank];
  };
}

/** Puts a place where it belongs in a list that ends with the best. */
function insert(counted: Counted[], place: Counted): void {
  const isBetter = (other: Counted): boolean =>
    other.cost < place.cost || (other.cost === place.cost && other.index < place.index);
  let at = counted.length;
  for (let above = counted[at - 1]; above && isBetter(above); above = counted[at - 1]) at -= 1;
  counted.splice(at, 0, place);
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
