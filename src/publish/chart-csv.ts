import type { Observation } from '../model/observation.ts';
import { writeCsv } from './csv.ts';
import { OBSERVATION_COLUMNS, observationRow } from './observation-row.ts';

/** The figures of one chart as CSV, each once, in the order of the chart's table. */
export function chartCsv(observations: readonly Observation[]): string {
  return writeCsv(OBSERVATION_COLUMNS, [...new Set(observations)].map(observationRow));
}
