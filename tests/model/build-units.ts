import type { Observation, Unit } from '../../src/model/observation.ts';
import { buildObservation, type Given } from '../charts/build-observation.ts';

const unit = (
  id: string,
  zh: string,
  [enOne, enOther]: readonly [string, string],
  currency: string | null = null,
  decimals = 2,
): Unit => ({ id, zh, zhClassifier: zh, enOne, enOther, currency, decimals });

/** Units for tests, by short names. */
export const UNITS = {
  firm: unit('enterprise', '家', ['firm', 'firms'], null, 0),
  centre: unit('centre', '个', ['centre', 'centres'], null, 0),
  yuan: unit('cny', '元', ['yuan', 'yuan'], 'CNY', 0),
  percent: unit('percent', '%', ['per cent', 'per cent']),
  point: unit('percentage-point', '个百分点', ['percentage point', 'percentage points']),
  times: unit('multiple', '倍', ['times', 'times'], null, 1),
};

/** A figure of 2021 in a unit: `buildIn('percent', 'a', 199.6, { low: 199.55, high: 199.65 })`. */
export function buildIn(
  name: keyof typeof UNITS,
  id: string,
  value: number | null,
  given: Given = {},
): Observation {
  const observation = buildObservation('2021', value, { id, ...given });
  return { ...observation, definition: { ...observation.definition, unit: UNITS[name] } };
}
