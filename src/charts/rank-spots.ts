import { leastCost, spotCost } from './label-cost.ts';
import type { Spot } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';

/** A place and what it costs by itself. */
export interface RankedSpot {
  readonly spot: Spot;
  readonly cost: number;
}

/** The place of a rank, the best first, of equal ones the one named first; `undefined` after the last. */
export type Ranking = (rank: number) => RankedSpot | undefined;

interface Candidate extends RankedSpot {
  readonly index: number;
}

/** Ranks places no further than is asked: what ink a place covers is only counted where it may be the next best. */
export function rankSpots(spots: readonly Spot[], obstacles: Obstacles): Ranking {
  const waiting = spots
    .map((spot, index): Candidate => ({ spot, index, cost: leastCost(spot) }))
    .sort(inOrder)
    .reverse();
  const counted: Candidate[] = [];
  const ranked: Candidate[] = [];
  const rankNext = (): boolean => {
    for (;;) {
      const [next, best] = [waiting.at(-1), counted.at(-1)];
      if (next && (!best || next.cost <= best.cost)) {
        waiting.pop();
        insert(counted, { ...next, cost: spotCost(next.spot, obstacles) });
      } else {
        if (best) ranked.push(best);
        return counted.pop() !== undefined;
      }
    }
  };
  return (rank) => {
    while (ranked.length <= rank && rankNext());
    return ranked[rank];
  };
}

/** Puts a candidate into its place in a list that ends with the best. */
function insert(counted: Candidate[], candidate: Candidate): void {
  let at = counted.length;
  while (at > 0 && inOrder(candidate, counted[at - 1] ?? candidate) > 0) at -= 1;
  counted.splice(at, 0, candidate);
}

function inOrder(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || a.index - b.index;
}
