import type { Lang } from '../model/vocabulary.ts';
import { roundDecimal, shiftDecimal, wholeDigits } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** A word for a power of ten, and how many digits after the point its number may have before a smaller word is taken. */
export interface Scale {
  readonly word: string;
  readonly power: number;
  readonly decimals: number;
}

/** A number cut for its scale: 3,209,000,000 is 3.209 and `billion`. The word is '' where none is needed. */
export interface Scaled {
  readonly mantissa: Decimal;
  readonly word: string;
}

/** Money: six digits after the point, then the next smaller word, so that every whole yuan can be written. */
export const MONEY_SCALES: Record<Lang, readonly Scale[]> = {
  en: [
    { word: 'trillion', power: 12, decimals: 6 },
    { word: 'billion', power: 9, decimals: 6 },
    { word: 'million', power: 6, decimals: 6 },
  ],
  zh: [
    { word: '万亿', power: 12, decimals: 2 },
    { word: '亿', power: 8, decimals: 6 },
    { word: '万', power: 4, decimals: 6 },
  ],
};

/** Counts: English spells them out; Chinese says 1.1万 but 12,345. */
export const COUNT_SCALES: Record<Lang, readonly Scale[]> = {
  en: [],
  zh: [
    { word: '万亿', power: 12, decimals: 2 },
    { word: '亿', power: 8, decimals: 2 },
    { word: '万', power: 4, decimals: 2 },
  ],
};

/** The decimal under the largest word at which it is at least one and not too long. */
export function placeOnScale(decimal: Decimal, scales: readonly Scale[]): Scaled {
  for (const { word, power, decimals } of scales) {
    const mantissa = shiftDecimal(decimal, power);
    if (mantissa.units !== 0n && wholeDigits(mantissa) > 0 && mantissa.scale <= decimals) {
      return { mantissa, word };
    }
  }
  return { mantissa: decimal, word: '' };
}

/** The decimal rounded to `decimals` after the point of its largest word: 999,999,999 to one is 1,000,000,000. */
export function roundOnScale(decimal: Decimal, scales: readonly Scale[], decimals: number): Decimal {
  const power = scales.find((scale) => wholeDigits(decimal) > scale.power)?.power ?? 0;
  return roundDecimal(decimal, decimals - power);
}
