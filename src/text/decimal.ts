/** An exact decimal number, `digits` × 10^`exponent`: binary fractions would leave dust (10.71 × 1e8). */
export type Decimal = { readonly digits: bigint; readonly exponent: number };

// More significant digits than this are not held exactly by a JavaScript number.
const MAX_SIGNIFICANT = 15;

const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;

/** The decimal printed in ASCII digits (`10.71`, `1,060`); null for anything else or past 15 significant digits. */
export function readDecimal(text: string): Decimal | null {
  if (!PLAIN.test(text)) return null;
  const plain = text.replaceAll(',', '');
  const point = plain.indexOf('.');
  const figures = plain.replace('.', '').replace(/^0+(?=\d)/u, '');
  if (figures.length > MAX_SIGNIFICANT) return null;
  return { digits: BigInt(figures), exponent: point < 0 ? 0 : point + 1 - plain.length };
}

/** The sum of two decimals, exact. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = (d: Decimal): bigint => d.digits * 10n ** BigInt(d.exponent - exponent);
  return { digits: lift(a) + lift(b), exponent };
}

/** The decimal as the nearest JavaScript number, so that 199.55 stays 199.55. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e${decimal.exponent}`);
}
