import type { Observation } from './observation.ts';
import { TARGET_LACKS, type Basis, type TargetLack } from './vocabulary.ts';

const RELATIVE: ReadonlySet<Basis> = new Set<Basis>(['growth', 'change', 'net-change']);
const LEVELS: ReadonlySet<Basis> = new Set<Basis>(['stock', 'flow', 'cumulative']);

/**
 * What the wording of a target leaves out: what an editor has noted (`unsaid`), and what its own row shows: no deadline,
 * a count that may be of the year or of all years, a growth of which no document gives the figure of the year before.
 */
export function findLacks(
  target: Observation,
  unsaid: readonly TargetLack[],
  observations: readonly Observation[],
): readonly TargetLack[] {
  const lacks = new Set(unsaid);
  if (target.period === null) lacks.add('deadline');
  if (target.definition.basis === 'unstated') lacks.add('basis');
  if (wantsBaseline(target) && !observations.some((each) => isBaseline(each, target))) lacks.add('baseline');
  return TARGET_LACKS.filter((each) => lacks.has(each));
}

/** The growth of what is itself an amount; that of value added is published as a rate. */
function wantsBaseline({ definition, indicator }: Observation): boolean {
  return RELATIVE.has(definition.basis) && definition.unit.id !== indicator.unit.id;
}

function isBaseline(figure: Observation, target: Observation): boolean {
  const { definition, indicator, kind, period, region } = figure;
  const isLevel = LEVELS.has(definition.basis) && definition.unit.id === indicator.unit.id;
  const isSame = indicator.id === target.indicator.id && region.id === target.region.id;
  const [end, start] = [period?.end ?? null, target.period?.start ?? null];
  const isBefore = end !== null && start !== null && end <= start && end > start - 1;
  return isLevel && isSame && isBefore && kind === 'actual';
}
