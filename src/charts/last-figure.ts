import type { Figure } from './figure.ts';

/**
 * The last figure of a series, which bears its name: what was before what was expected, an
 * outcome before a target, a dated one before an undated.
 */
export function lastFigure(figures: readonly Figure[]): Figure | undefined {
  return (
    figures.findLast((figure) => isDated(figure) && figure.observation.kind === 'actual') ??
    figures.findLast((figure) => isDated(figure) && isOutcome(figure)) ??
    figures.findLast(isOutcome) ??
    figures.findLast(isDated) ??
    figures.at(-1)
  );
}

function isDated({ time }: Figure): boolean {
  return time !== null;
}

/** Whether a figure says what was or is expected, and not what is to be. */
export function isOutcome({ observation }: Figure): boolean {
  return observation.kind === 'actual' || observation.kind === 'expected';
}
