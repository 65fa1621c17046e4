/** Round ticks, and the domain that holds both them and the figures. */
export interface Ticks {
  readonly values: readonly number[];
  readonly step: number;
  readonly low: number;
  readonly high: number;
}

const MANTISSAS = [1, 2, 5];
/** Quotients as near a whole number as this are whole: 0.3 / 0.1 is 2.9999999999999996. */
const DUST = 1e-9;

/**
 * The finest ticks in steps of 1, 2 or 5 × 10^n, no more of them than `most`, none beside a whole number where
 * `whole`. The last may lie under `high`; where there are fewer than `least`, ticks beyond the figures are added
 * (not to ticks of one each). Needs low < high.
 */
export function niceTicks(low: number, high: number, least: number, most: number, whole: boolean): Ticks {
  for (let exponent = Math.floor(Math.log10((high - low) / most)) - 1; ; exponent += 1) {
    if (whole && exponent < 0) continue;
    for (const mantissa of MANTISSAS) {
      const tick = (count: number): number => Number(`${count * mantissa}e${exponent}`);
      const step = tick(1);
      let first = Math.ceil(low / step - DUST);
      let last = Math.floor(high / step + DUST);
      if (last - first + 1 > most) continue;
      while (last - first + 1 < least && !(whole && step === 1 && last > first)) {
        const below = low - tick(first - 1);
        const above = tick(last + 1) - high;
        if (high === 0 || (low !== 0 && below < above)) first -= 1;
        else last += 1;
      }
      const values = Array.from({ length: last - first + 1 }, (_, index) => tick(first + index));
      return { values, step, low: Math.min(low, tick(first)), high: Math.max(high, tick(last)) };
    }
  }
}
