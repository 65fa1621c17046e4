import { CHART_TAGS, type ChartTag } from './composed.ts';

/** What a tag of a story takes: its attributes, those of them that are words for readers, and what may stand in it. */
export interface TagRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly holds: 'nothing' | 'words' | 'blocks';
}

/** The filters of a count, each a list by spaces. */
export const COUNT_FILTERS = [
  ...['source', 'place', 'indicator', 'definition', 'kind', 'mode', 'qualifier', 'origin', 'finding'],
  ...['basis', 'tier', 'level', 'period', 'differs'],
] as const;
export type CountFilter = (typeof COUNT_FILTERS)[number];

/** Attributes of charts in words, in which `{…}` stands for a figure. */
export const WORDED: ReadonlySet<string> = new Set(['title', 'note', 'sentence', 'premise', 'breaks']);

const chosen = ['of', 'indicator', 'definitions', 'places'];
const CHARTS: Readonly<Record<ChartTag, readonly string[]>> = {
  LineChart: [...chosen, 'breaks', 'reference'],
  SlopeChart: chosen,
  DotPlot: chosen,
  BarChart: chosen,
  ColumnChart: [...chosen, 'breaks'],
  BulletChart: ['target', 'outcome', 'baseline'],
  UnitChart: chosen,
  StackedBar: ['of', 'whole'],
  Timeline: ['sources', 'of'],
  EquationStrip: ['parts', 'operation', 'claim', 'premise'],
  Panels: ['first', 'second', 'third'],
  CoverageMatrix: ['places', 'indicators'],
  DataTable: [...chosen, 'columns'],
};

const chartRules = CHART_TAGS.map((tag): readonly [string, TagRule] => [
  tag,
  { required: ['id', 'title'], optional: [...CHARTS[tag], 'note', 'sentence'], holds: 'nothing' },
]);

/** The closed set of tags that stories may use, by name. */
export const TAGS: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ['Value', { required: ['of'], optional: ['form', 'capital'], holds: 'nothing' }],
  ['Change', { required: ['from', 'to', 'as'], optional: ['form', 'says', 'capital'], holds: 'nothing' }],
  ['Count', { required: ['of'], optional: [...COUNT_FILTERS, 'form', 'none', 'capital'], holds: 'nothing' }],
  ['Quote', { required: ['of'], optional: [], holds: 'nothing' }],
  ['Check', { required: ['of'], optional: [], holds: 'nothing' }],
  ['Target', { required: ['of'], optional: [], holds: 'nothing' }],
  ['Note', { required: [], optional: [], holds: 'blocks' }],
  ['Term', { required: ['of'], optional: [], holds: 'words' }],
  ['Unsourced', { required: ['reason'], optional: [], holds: 'words' }],
  ...chartRules,
]);
