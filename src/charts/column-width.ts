import type { Figure } from './figure.ts';

const MOST = 40;
const LEAST = 3;
/** The part of a year's band, and of the way to the nearest other column, that a column takes. */
const OF_BAND = 0.62;
const OF_WAY = 0.8;
/** Nearer than this (in years), two figures are of one time: their columns stand one before the other. */
const SAME_TIME = 1e-6;

/** The width of all columns in pixels, where a year is `band` wide. */
export function columnWidth(figures: readonly Figure[], band: number): number {
  const times = figures.filter(hasColumn).flatMap(({ time }) => (time ? [time.at] : []));
  const sorted = times.toSorted((a, b) => a - b);
  const ways = sorted.flatMap((at, index) => {
    const way = at - (sorted[index - 1] ?? -Infinity);
    return way > SAME_TIME && Number.isFinite(way) ? [way * band * OF_WAY] : [];
  });
  return Math.max(LEAST, Math.min(MOST, OF_BAND * band, ...ways));
}

/** Whether a figure is a column: a target or a rule is a tick, an undated figure a bar over the whole axis. */
export function hasColumn({ time, observation: { kind } }: Figure): boolean {
  return time !== null && kind !== 'target' && kind !== 'rule';
}
