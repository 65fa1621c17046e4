import { acrossAxis, type AcrossAxis } from './across-axis.ts';
import type { Equation, EquationOptions } from './equation.ts';
import type { Columns } from './equation-rows.ts';
import type { Size, TypeSizes } from './size.ts';

/** So much room is left at either end of the axis, for whiskers that are open. */
export const MARGIN = 26;
/** The axis reaches so far beyond what lies on it, by its length. */
const PADDING = 0.06;

/** The axis of result and claim: round what is known of them, not from zero. `claimed` is what the claim's mark covers. */
export function equationAxis(
  { result, claimSpan }: Equation,
  claimed: readonly number[],
  { isWide, beside, width }: Columns,
  size: Size,
  type: TypeSizes,
  { format, lang }: EquationOptions,
): AcrossAxis {
  const ends = [result?.low, result?.high, result?.value, claimSpan.low, claimSpan.high, ...claimed];
  const known = ends.filter((end) => typeof end === 'number');
  const left = isWide ? beside : 0;
  const given = {
    ...{ from: left + MARGIN, to: width - MARGIN, room: [left, width] as const },
    whole: known.every(Number.isInteger),
  };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const pad = (high - low) * PADDING;
  return acrossAxis(low - pad, high + pad, given, format, lang, type, size.kind);
}
