import type { Figure } from './figure.ts';
import { isOutcome } from './last-figure.ts';

/** A stretch of more than a year for which a series has no figure, for the description in words. */
export interface Gap {
  readonly seriesKey: string;
  /** The ids of the figures before and after. */
  readonly after: string;
  readonly before: string;
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
  /** The first and last whole year without a figure; `null` where there is none. */
  readonly years: readonly [first: number, last: number] | null;
}

const YEAR = 1;
const DUST = 1e-9;

/** The gaps of all series; targets, rules and undated figures fill none. */
export function findGaps(figures: readonly Figure[]): Gap[] {
  const spans = figures.filter(isOutcome).flatMap(({ series, observation, time }) => {
    if (time === null) return [];
    const { at, spread, from, to } = time;
    return [
      { seriesKey: series.key, id: observation.id, time, from: spread ? from : at, to: spread ? to : at },
    ];
  });
  const bySeries = Map.groupBy(spans, ({ seriesKey }) => seriesKey);
  return [...bySeries].flatMap(([key, unsorted]) => {
    const own = unsorted.toSorted((a, b) => a.from - b.from);
    const gaps: Gap[] = [];
    let reached = own[0];
    for (const next of own) {
      if (reached === undefined) continue;
      if (next.from - reached.to > YEAR + DUST) {
        const first = Math.ceil(reached.time.to - DUST);
        const last = Math.floor(next.time.from + DUST) - 1;
        gaps.push({
          seriesKey: key,
          after: reached.id,
          before: next.id,
          from: reached.to,
          to: next.from,
          years: first <= last ? [first, last] : null,
        });
      }
      if (next.to >= reached.to) reached = next;
    }
    return gaps;
  });
}
