import type { z } from 'zod';
import {
  codeLists,
  dateText,
  decimal,
  flag,
  id,
  optionalText,
  period,
  text,
  whole,
  words,
} from './columns.ts';

/**
 * What a column holds, for those who describe it to others. `codes` where it holds one of a list; `pattern` is a
 * regular expression for the whole cell, without anchors, of the kind that XML Schema and JavaScript share; a flag is yes or no, never missing.
 */
export interface ColumnKind {
  readonly type: 'text' | 'flag' | 'number' | 'whole';
  readonly required: boolean;
  readonly codes?: readonly string[];
  readonly pattern?: string;
}

const DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const PERIOD = String.raw`${DATE}(/${DATE})?|\[${DATE}\.\.${DATE}\]`;

const KINDS = new Map<z.ZodType, ColumnKind>([
  [text, { type: 'text', required: false }],
  [words, { type: 'text', required: true }],
  [optionalText, { type: 'text', required: false }],
  [id, { type: 'text', required: true, pattern: '[a-z0-9]+([-./][a-z0-9]+)*' }],
  [period, { type: 'text', required: false, pattern: PERIOD }],
  [dateText, { type: 'text', required: false, pattern: PERIOD }],
  [flag, { type: 'flag', required: true }],
  [decimal, { type: 'number', required: false }],
  [whole, { type: 'whole', required: true }],
]);

/** What a column of a table holds. Throws for a schema that is no column of columns.ts. */
export function columnKind(column: z.ZodType): ColumnKind {
  const list = codeLists.get(column);
  const kind = list ? { type: 'text' as const, ...list } : KINDS.get(column);
  if (!kind) throw new Error('unknown column: its kind is not said in column-kind.ts');
  return kind;
}
