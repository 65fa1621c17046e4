import type { z } from 'zod';
import { columnKind, type ColumnKind } from '../model/column-kind.ts';
import { TABLES } from '../model/tables.ts';

const { regions, indicators, definitions, sources, extracts, cited, derived } = TABLES;
const kind = (column: z.ZodType, change: Partial<ColumnKind> = {}): ColumnKind => ({
  ...columnKind(column),
  ...change,
});
const MUST = { required: true } as const;
const MAY = { required: false } as const;

/** SDMX: normal value, estimated (worked out), forecast (expected); a target or rule is no value of these kinds. */
export const OBSERVATION_STATUS = ['A', 'E', 'F'] as const;

/** The columns in which figures are published, in order, each of what the tables of data/ say it holds. */
export const FIGURE_COLUMNS = {
  id: kind(derived.shape.id),
  mention_of: kind(extracts.shape.mention_of),
  region: kind(extracts.shape.region),
  region_code: kind(regions.shape.gb2260, { pattern: String.raw`\d{6}` }),
  region_inferred: kind(extracts.shape.region_inferred),
  level: kind(regions.shape.level),
  entity: kind(extracts.shape.entity),
  entity_en: kind(extracts.shape.entity),
  indicator: kind(extracts.shape.indicator),
  definition: kind(extracts.shape.definition),
  definition_inferred: kind(extracts.shape.definition_inferred),
  basis: kind(definitions.shape.basis),
  tier: kind(definitions.shape.tier),
  period: kind(extracts.shape.period),
  period_printed: kind(extracts.shape.period_printed),
  period_inferred: kind(extracts.shape.period_inferred),
  value: kind(extracts.shape.value),
  low: kind(extracts.shape.low),
  high: kind(extracts.shape.high),
  unit: kind(indicators.shape.unit),
  qualifier: kind(extracts.shape.qualifier, MUST),
  kind: kind(extracts.shape.kind),
  mode: kind(extracts.shape.mode),
  derivation: kind(derived.shape.expression, MAY),
  obs_status: { type: 'text', required: false, codes: OBSERVATION_STATUS },
  printed: kind(extracts.shape.printed, MAY),
  quote: kind(extracts.shape.quote, MAY),
  quote_en: kind(extracts.shape.quote_en, MAY),
  source: kind(cited.shape.source, MAY),
  source_kind: kind(sources.shape.kind, MAY),
  grade: kind(sources.shape.grade, MAY),
  anchor: { type: 'text', required: false, pattern: String.raw`articles/[a-z0-9-]+\.txt#char=\d+,\d+` },
  published: kind(sources.shape.published),
  accessed: kind(sources.shape.accessed),
  series: { type: 'text', required: false },
  note_zh: kind(extracts.shape.note_zh),
  note_en: kind(extracts.shape.note_en),
} satisfies Readonly<Record<string, ColumnKind>>;
