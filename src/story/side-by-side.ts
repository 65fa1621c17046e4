import { REASONS, type ReasonCode, type Use } from '../model/comparability.ts';
import type { Observation, Region } from '../model/observation.ts';
import { enforceComparable } from './enforce.ts';

/**
 * Holds figures that stand side by side against each other: figures of several places, or of one place defined
 * otherwise, must be comparable as they are; those of one place with one definition, or parts of one whole at one time,
 * need only be fit for one axis. The reasons for care come back, worst first.
 */
export function enforceSideBySide(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): readonly ReasonCode[] {
  const care = new Set<ReasonCode>();
  for (const [at, a] of observations.entries()) {
    for (const b of observations.slice(at + 1)) {
      for (const code of enforceComparable([a, b], useOf(a, b), regions)) care.add(code);
    }
  }
  return REASONS.filter((code) => care.has(code));
}

function useOf(a: Observation, b: Observation): Use {
  if (a.region.id !== b.region.id) return 'rank';
  const isSame = a.definition.id === b.definition.id;
  return isSame || (areParts(a, b) && a.period?.iso === b.period?.iso) ? 'time' : 'rank';
}

/** Whether two definitions are parts of one whole, or one is a part of the other. */
function areParts({ definition: a }: Observation, { definition: b }: Observation): boolean {
  return (a.partOf !== null && a.partOf === b.partOf) || a.partOf === b.id || b.partOf === a.id;
}
