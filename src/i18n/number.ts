import type { Lang } from '../model/vocabulary.ts';
import { readDecimal, roundDecimal, wholeDigits } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { COUNT_SCALES, placeOnScale } from './scale.ts';

const MOST_DECIMALS = 6;
const MINUS = '−';
/** GB/T 15835-2011, 5.1.1, lets integers of up to four digits stand undivided. */
const UNDIVIDED: Record<Lang, number> = { en: 3, zh: 4 };
const GROUP = 3;

/**
 * A number as the language writes it: `1,300` and `11,000`; in Chinese `1300` and `1.1万`.
 * `decimals`: at most so many digits after the point of the number itself; without it, all that it has.
 * Throws on NaN and infinity: an absent number is the caller's to name.
 */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const { mantissa, word } = placeOnScale(limitDecimals(value, decimals), COUNT_SCALES[lang]);
  return writeDigits(mantissa, lang) + word;
}

/** The number as an exact decimal: rounded to `decimals`, else to six, which leave small numbers six figures. */
export function limitDecimals(value: number, decimals?: number): Decimal {
  const decimal = readDecimal(value);
  const leadingZeros = Math.max(0, -wholeDigits(decimal));
  return roundDecimal(decimal, decimals ?? MOST_DECIMALS + leadingZeros);
}

/** The digits of a decimal, thousands divided, with the minus sign U+2212. */
export function writeDigits({ units, scale }: Decimal, lang: Lang): string {
  const sign = units < 0n ? MINUS : '';
  const digits = String(units)
    .replace('-', '')
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return sign + divideThousands(whole, lang) + (fraction && `.${fraction}`);
}

/** The same of a whole number that a double surely holds, which needs no exact decimal: most figures are such. */
export function writeWhole(value: number, lang: Lang): string {
  const digits = divideThousands(String(Math.abs(value)), lang);
  return value < 0 ? MINUS + digits : digits;
}

function divideThousands(digits: string, lang: Lang): string {
  if (digits.length <= UNDIVIDED[lang]) return digits;
  let divided = digits.slice(-GROUP);
  for (let end = digits.length - GROUP; end > 0; end -= GROUP)
    divided = `${digits.slice(Math.max(0, end - GROUP), end)},${divided}`;
  return divided;
}
