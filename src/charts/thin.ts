import type { Series } from '../model/series.ts';
import type { PathItem } from './drawing.ts';
import type { Mark } from './place-marks.ts';

/**
 * Past so many points a chart is thinned: only the last figure of each place is a link, and only places to the right
 * of whose last figure there is room are named. The page draws it once, and leads to the CSV where others have a table.
 */
export const MOST_LINKS = 1000;
/** How large the shapes of all other figures but dots, which are points, are drawn then; 1 is the usual size. */
export const SMALL = 0.4;

/** What is left of links and names in a thinned chart. */
export interface Thinned {
  /** The last figure of each series. */
  readonly links: readonly Mark[];
  /** All other ink, from back to front: lines, and the figures that are no links, as few paths. */
  readonly paths: readonly PathItem[];
  /** The keys of the series for whose name there is no room. */
  readonly unnamed: readonly string[];
}

/** Whether series have too many points for each to be a link. */
export function isThinned(series: readonly Series[]): boolean {
  return series.reduce((sum, { points }) => sum + points.length, 0) > MOST_LINKS;
}
