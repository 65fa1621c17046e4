import { readDecimal, roundDecimal, wholeDigits } from './decimal.ts';
import type { Rounding } from './decimal.ts';

/** The number with its first `figures` digits kept: 3,209,000,000 to three figures is 3,210,000,000. */
export function roundToFigures(value: number, figures: number, rounding: Rounding = 'nearest'): number {
  const decimal = readDecimal(value);
  const { units, scale } = roundDecimal(decimal, figures - wholeDigits(decimal), rounding);
  return Number(`${units}e-${scale}`);
}
