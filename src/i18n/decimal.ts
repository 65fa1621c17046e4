/** An exact decimal, `units` × 10^-`scale`, without trailing zeros: what is printed has no binary dust. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Which way a digit too many goes: to the nearest (half away from zero, 四舍五入), or down or up the number line. */
export type Rounding = 'nearest' | 'down' | 'up';

const SURE_DIGITS = 15;
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/** Reads a number by the 15 digits that a double surely holds (integers whole). Throws on NaN and infinity. */
export function readDecimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  const text = Number.isInteger(value) ? String(value) : value.toPrecision(SURE_DIGITS);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = WRITTEN.exec(text) ?? [];
  if (whole === '') throw new Error(`invalid number: ${value}`);
  const units = BigInt(sign + whole + fraction);
  return shiftDecimal({ units, scale: fraction.length }, -Number(exponent));
}

/** The decimal divided by 10^`places`; `places` may be negative. */
export function shiftDecimal(decimal: Decimal, places: number): Decimal {
  let { units } = decimal;
  let scale = decimal.scale + places;
  if (scale < 0) {
    units *= 10n ** BigInt(-scale);
    scale = 0;
  }
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** The decimal with at most `decimals` digits after the point; below zero, whole tens, hundreds and so on. */
export function roundDecimal(decimal: Decimal, decimals: number, rounding: Rounding = 'nearest'): Decimal {
  const surplus = decimal.scale - decimals;
  if (surplus <= 0) return decimal;
  const step = 10n ** BigInt(surplus);
  const rest = decimal.units % step;
  const whole = decimal.units / step;
  const units = whole + carry(rest, step, rounding);
  return shiftDecimal({ units, scale: 0 }, decimals);
}

function carry(rest: bigint, step: bigint, rounding: Rounding): bigint {
  if (rounding === 'down') return rest < 0n ? -1n : 0n;
  if (rounding === 'up') return rest > 0n ? 1n : 0n;
  if (rest * 2n >= step) return 1n;
  return rest * 2n <= -step ? -1n : 0n;
}

/** How many digits stand before the point: 3 for 443; 0 or less below one: −1 for 0.045. Zero has one. */
export function wholeDigits(decimal: Decimal): number {
  return String(decimal.units).replace('-', '').length - decimal.scale;
}
