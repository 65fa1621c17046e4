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
  const dated = figures.filter((figure) => figure.time !== null && isOutcome(figure));
  return [...Map.groupBy(dated, ({ series }) => series.key).values()].flatMap(gapsOf);
}

/** The gaps of one series. */
export function gapsOf(figures: readonly Figure[]): Gap[] {
  const dated = figures.filter((figure) => figure.time !== null && isOutcome(figure));
  if (!areInOrder(dated)) dated.sort((a, b) => startOf(a) - startOf(b));
  const gaps: Gap[] = [];
  let reached = dated[0];
  let end = endOf(reached);
  for (const next of dated) {
    if (startOf(next) - end > YEAR + DUST) gaps.push(gapBetween(reached, next));
    const nextEnd = endOf(next);
    if (nextEnd < end) continue;
    reached = next;
    end = nextEnd;
  }
  return gaps;
}

function areInOrder(figures: readonly Figure[]): boolean {
  let before = -Infinity;
  for (const figure of figures) {
    const start = startOf(figure);
    if (start < before) return false;
    before = start;
  }
  return true;
}

function gapBetween(reached: Figure | undefined, next: Figure): Gap {
  const first = Math.ceil((reached?.time?.to ?? 0) - DUST);
  const last = Math.floor((next.time?.from ?? 0) + DUST) - 1;
  return {
    seriesKey: next.series.key,
    after: reached?.observation.id ?? '',
    before: next.observation.id,
    from: endOf(reached),
    to: startOf(next),
    years: first <= last ? [first, last] : null,
  };
}

/** The moment of a figure, or where its span begins and ends. */
function startOf(figure: Figure | undefined): number {
  const time = figure?.time;
  return time ? (time.spread ? time.from : time.at) : 0;
}

function endOf(figure: Figure | undefined): number {
  const time = figure?.time;
  return time ? (time.spread ? time.to : time.at) : 0;
}
