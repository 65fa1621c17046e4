import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { publishFigures, tableCsv } from './tables.ts';

/** The figures of one chart as CSV, each once, in the order of the chart's table. */
export function chartCsv(model: Model, observations: readonly Observation[]): string {
  return tableCsv(publishFigures(model, [...new Set(observations)]));
}
