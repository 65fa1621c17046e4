import type { Figure } from './figure.ts';

/**
 * The last figure of a series, which bears its name: what was before what was expected, an
 * outcome before a target, a dated one before an undated.
 */
export function lastFigure(figures: readonly Figure[]): Figure | undefined {
  const dated = figures.filter(({ time }) => time !== null);
  const actual = dated.findLast(({ observation }) => observation.kind === 'actual');
  return actual ?? dated.findLast(isOutcome) ?? figures.findLast(isOutcome) ?? dated.at(-1) ?? figures.at(-1);
}

/** Whether a figure says what was or is expected, and not what is to be. */
export function isOutcome({ observation }: Figure): boolean {
  return observation.kind === 'actual' || observation.kind === 'expected';
}
