import type { Figure } from './figure.ts';
import type { XDomain } from './x-domain.ts';

const EDGE = 0.97;
/** Beside a crowd, the name of a line that ends from here on would run into the column of the others. */
const NEAR = 0.9;
const CROWD = 5;

/** How far along the time axis, from 0 to 1, the ink of a figure reaches; all along where it is undated. */
export function reachesAlong({ time }: Figure, domain: XDomain | null): number {
  if (time === null || domain === null) return 1;
  return ((time.spread === null ? time.at : time.to) - domain[0]) / (domain[1] - domain[0]);
}

/**
 * The figures at the right edge of the chart where they are five or more, and those that end shortly before it; none
 * where fewer are at the edge.
 */
export function edgeCrowd(figures: readonly Figure[], domain: XDomain | null): ReadonlySet<Figure> {
  const near = figures.filter((figure) => reachesAlong(figure, domain) > NEAR);
  const edge = near.filter((figure) => reachesAlong(figure, domain) > EDGE);
  return new Set(edge.length < CROWD ? [] : near);
}
