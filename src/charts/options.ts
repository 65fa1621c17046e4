import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/** How figures, ticks and years are written in the language of the chart. */
export interface ChartFormat {
  readonly value: (observation: Observation) => string;
  readonly tick: (value: number) => string;
  readonly year: (year: number, narrow: boolean) => string;
  /** Stands behind the number of the top tick; '' where ticks carry their unit. */
  readonly unit: string;
  /** What stands by a target; where absent, the year it is due. */
  readonly deadline?: (observation: Observation) => string;
}

/** A moment after which figures are not what they were before, in decimal years, and why. */
export interface Break {
  readonly at: number;
  readonly reason: string;
}

/** What a line chart is told besides its series and size. `zero: false` frees rates, and only rates, from zero. */
export interface LineChartOptions {
  readonly lang: Lang;
  readonly format: ChartFormat;
  readonly zero?: boolean;
  readonly breaks?: readonly Break[];
}
