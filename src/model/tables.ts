import { z } from 'zod';
import {
  dateText,
  day,
  flag,
  id,
  oneOf,
  optionalOneOf,
  optionalText,
  period,
  someOf,
  text,
  whole,
  words,
} from './columns.ts';
import { figureColumns } from './figure-columns.ts';
import {
  ABSENCE_REASONS,
  BASES,
  CHECK_KINDS,
  CORRECTION_CLASSES,
  DIFFERENCES,
  GRADES,
  IGNORE_REASONS,
  LEVELS,
  REPAIR_KINDS,
  TARGET_LACKS,
  TIERS,
  TOPICS,
} from './vocabulary.ts';

const name = { name_zh: words, name_en: words };
const reasons = { reason_zh: words, reason_en: words };
const definition = { definition_zh: words, definition_en: words };
const notes = { note_zh: text, note_en: text };
/** What a break is of: an indicator, a place, or both. */
const concern = { indicator: optionalText, region: optionalText };

/** The tables of data/, each with its columns in their order: the one schema that all else is made from. */
export const TABLES = {
  regions: z.object({
    id,
    ...name,
    type_zh: words,
    type_en: words,
    level: oneOf(LEVELS),
    parent: optionalText,
    gb2260: optionalText,
    ...notes,
  }),
  units: z.object({
    id,
    zh: text,
    zh_classifier: text,
    en_one: text,
    en_other: text,
    currency: optionalText,
    decimals: whole,
  }),
  indicators: z.object({
    id,
    ...name,
    short_zh: words,
    short_en: words,
    unit: id,
    topic: oneOf(TOPICS),
    decimals: whole,
    ...definition,
    definition_source: text,
  }),
  definitions: z.object({
    id,
    indicator: id,
    basis: oneOf(BASES),
    tier: optionalOneOf(TIERS),
    tier_and_above: flag,
    class: text,
    part_of: optionalText,
    unit: optionalText,
    annual_register: flag,
    scope_zh: words,
    scope_en: words,
  }),
  entities: z.object({ zh: words, en: words, region: id }),
  sources: z.object({
    id,
    kind: oneOf(['stored', 'cited']),
    region: id,
    title_zh: words,
    title_en: words,
    issuer_zh: words,
    issuer_en: words,
    authors: text,
    carrier_zh: text,
    carrier_en: text,
    doc_type: words,
    published: period,
    published_inferred: flag,
    covers: dateText,
    url: optionalText,
    accessed: dateText,
    sha256: optionalText,
    language: words,
    display: optionalOneOf(['full', 'excerpts']),
    permission: text,
    grade: oneOf(GRADES),
    ...notes,
  }),
  extracts: z.object({
    id: text,
    section: words,
    ...figureColumns,
    mention_of: optionalText,
    differs: optionalOneOf(DIFFERENCES),
    quote: words,
    quote_en: words,
    ...notes,
  }),
  cited: z.object({ id: text, source: id, ...figureColumns, ...notes }),
  derived: z.object({ id, indicator: id, definition: id, region: id, period, expression: words, ...notes }),
  repairs: z.object({
    source: id,
    kind: oneOf(REPAIR_KINDS),
    from: words,
    to: text,
    count: whole,
    ...reasons,
  }),
  ignored: z.object({ source: id, section: words, text: words, reason: oneOf(IGNORE_REASONS) }),
  absences: z.object({
    region: id,
    indicator: id,
    period,
    reason: oneOf(ABSENCE_REASONS),
    source: optionalText,
    ...notes,
  }),
  breaks: z.object({ id, ...concern, at: period, ...reasons, source: words, ...notes }),
  glossary: z.object({
    id,
    zh: words,
    en: words,
    ...definition,
    source_zh: text,
    source_en: text,
    english_source: text,
  }),
  checks: z.object({
    id,
    kind: oneOf(CHECK_KINDS),
    operands: words,
    claim: words,
    premise_zh: text,
    premise_en: text,
    ...notes,
  }),
  targets: z.object({
    target: id,
    outcome: text,
    unsaid: someOf(TARGET_LACKS),
    searched_on: day,
    reply_zh: text,
    reply_en: text,
    ...notes,
  }),
  changelog: z.object({
    date: words,
    id: words,
    field: words,
    from: text,
    to: text,
    class: oneOf(CORRECTION_CLASSES),
    ...reasons,
  }),
};

/** The name of a table: of data/<name>.csv, or `extracts` for each of data/extracts/. */
export type TableName = keyof typeof TABLES;

/** A row of a table, read and checked, with the file and line it stands on. */
export type Row<T extends TableName> = z.output<(typeof TABLES)[T]> & {
  readonly file: string;
  readonly line: number;
};
