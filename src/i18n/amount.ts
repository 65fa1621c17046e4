import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { limitDecimals, writeDigits, writeWhole } from './number.ts';
import { COUNT_SCALES, MONEY_SCALES, placeOnScale, roundOnScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { findUnitKind, nameUnit } from './unit.ts';

/** An amount before it is joined: `3.209`, `billion`, `yuan`. Scale and unit are '' where there is none. */
export interface AmountParts {
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

/** `decimals`: at most so many after the printed point; `unit: false` leaves the unit away. */
interface AmountOptions {
  readonly decimals?: number;
  readonly unit?: boolean;
}

/**
 * A value in its base unit as the language writes it: `3.209 billion yuan`, `32.09亿元`, `443家`, `199.6%`.
 * Every digit is kept (six after the point) unless `decimals` is given; those of money are counted after 亿 or
 * billion. Throws on NaN and infinity: an absent value is the caller's to name.
 */
export function formatAmount(value: number, unit: Unit, lang: Lang, options: AmountOptions = {}): string {
  const parts = cutAmount(value, unit, lang, options.decimals);
  return joinAmount(options.unit === false ? { ...parts, unit: '' } : parts, lang);
}

/** The parts of an amount, for those who put something between them (`300余万元`). */
export function cutAmount(value: number, unit: Unit, lang: Lang, decimals?: number): AmountParts {
  const scales = findScales(unit, lang);
  if (isPlainWhole(value, scales, decimals)) {
    const digits = writeWhole(value, lang);
    return { digits, scale: '', unit: nameUnit(unit, lang, digits) };
  }
  const exact =
    decimals !== undefined && findUnitKind(unit) === 'money'
      ? roundOnScale(limitDecimals(value), scales, decimals)
      : limitDecimals(value, decimals);
  const { mantissa, word } = placeOnScale(exact, scales);
  const digits = writeDigits(mantissa, lang);
  return { digits, scale: word, unit: nameUnit(unit, lang, digits + word) };
}

/** Whether a value is whole, stays as it is and is too small for any word. */
function isPlainWhole(value: number, scales: readonly Scale[], decimals: number | undefined): boolean {
  if (decimals !== undefined || !Number.isSafeInteger(value)) return false;
  return scales.every(({ power }) => Math.abs(value) < 10 ** power);
}

/** Joins the parts: English by spaces (not before `%`), Chinese without. */
export function joinAmount({ digits, scale, unit }: AmountParts, lang: Lang): string {
  if (lang === 'zh') return digits + scale + unit;
  const number = scale === '' ? digits : `${digits} ${scale}`;
  return unit === '' || unit === '%' ? number + unit : `${number} ${unit}`;
}

function findScales(unit: Unit, lang: Lang): readonly Scale[] {
  const kind = findUnitKind(unit);
  if (kind === 'money') return MONEY_SCALES[lang];
  return kind === 'count' ? COUNT_SCALES[lang] : [];
}
