import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartFormat } from './options.ts';

/** What a chart is told that writes the date of a figure beside it: `2021`, `Apr 2021`, `2021.4`. */
export interface DatedOptions {
  readonly lang: Lang;
  readonly format: ChartFormat;
  readonly date: (observation: Observation) => string;
}
