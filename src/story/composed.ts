import type { Drawing } from '../charts/drawing.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Observation, Source } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';

/** The charts that an editor may ask for, by the name of their tag. */
export const CHART_TAGS = [
  'LineChart',
  'SlopeChart',
  'DotPlot',
  'BarChart',
  'ColumnChart',
  'BulletChart',
  'UnitChart',
  'StackedBar',
  'Timeline',
  'EquationStrip',
  'Panels',
  'CoverageMatrix',
  'DataTable',
] as const;
export type ChartTag = (typeof CHART_TAGS)[number];

/** A chart as an editor asks for it: attributes are strings, lists are separated by spaces. */
export interface ChartRequest {
  readonly tag: ChartTag;
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A chart composed for one language: what stands round the drawing, and the drawing for two widths. */
export interface ComposedChart {
  readonly id: string;
  readonly tag: ChartTag;
  readonly lang: Lang;
  /** What the chart shows, in about ten words. */
  readonly title: string;
  /** Measure, unit, places or years. */
  readonly measure: string;
  readonly note: string;
  /** Every figure that is drawn or named, in the order of the table. */
  readonly observations: readonly Observation[];
  /** Why care is needed, worst first. */
  readonly care: readonly ReasonCode[];
  readonly description: string;
  /** Documents that are drawn themselves, besides the figures. */
  readonly documents?: readonly Source[];
  /** Breaks in words, for the table. */
  readonly breaks?: readonly string[];
  /** The columns of the table where the chart is one, by spaces. */
  readonly columns?: string;
  /** There are too many figures to be shown one by one: one drawing for all widths, no table, a summary in words. */
  readonly thinned?: true;
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** The widths in pixels for which every chart is drawn. */
export const WIDTHS = { wide: 640, narrow: 328 } as const;

/** A chart that would mislead or shows nothing. It ends the build. */
export class ChartRefusal extends Refusal {}
