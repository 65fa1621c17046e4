import { compare, REASONS, type ReasonCode } from './comparability.ts';
import type { Observation, Region } from './observation.ts';

/** Two figures that a chart was asked to put together and may not, and why. */
export interface Refusal {
  readonly a: Observation;
  readonly b: Observation;
  readonly reason: ReasonCode;
}

/** What stands in the way of putting figures on one time axis: the first pair that may not, and all reasons for care, worst first. */
export function careFor(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): { readonly refusal: Refusal | null; readonly care: readonly ReasonCode[] } {
  const care = new Set<ReasonCode>();
  let refusal: Refusal | null = null;
  for (const [at, a] of observations.entries()) {
    for (const b of observations.slice(at + 1)) {
      const { answer, reasons } = compare(a, b, 'time', regions);
      if (answer === 'no' && !refusal) refusal = { a, b, reason: reasons[0]?.code ?? 'definition' };
      for (const { code } of reasons) care.add(code);
    }
  }
  return { refusal, care: REASONS.filter((code) => care.has(code)) };
}
