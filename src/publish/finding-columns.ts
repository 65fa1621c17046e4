import { columnKind, type ColumnKind } from '../model/column-kind.ts';
import { FINDINGS } from '../model/judge-check.ts';
import { TARGET_FINDINGS } from '../model/judge-target.ts';
import { TABLES } from '../model/tables.ts';
import { TARGET_LACKS } from '../model/vocabulary.ts';

const { checks, targets, derived, extracts } = TABLES;
const ID = '[a-z0-9]+([-./][a-z0-9]+)*';
const number = columnKind(extracts.shape.value);
const finding: ColumnKind = { type: 'text', required: true, codes: FINDINGS };
const ids = (required: boolean): ColumnKind => ({ type: 'text', required, pattern: `${ID}( ${ID})*` });
const words = (column: Parameters<typeof columnKind>[0]): ColumnKind => columnKind(column);

/** The columns in which checks are published: the claim, what its operands give, and what comes of it. */
export const CHECK_COLUMNS = {
  id: columnKind(checks.shape.id),
  kind: columnKind(checks.shape.kind),
  operands: ids(true),
  claim: columnKind(derived.shape.id),
  claim_low: number,
  claim_high: number,
  result: number,
  result_low: number,
  result_high: number,
  finding,
  under_premise: finding,
  premise_zh: words(checks.shape.premise_zh),
  premise_en: words(checks.shape.premise_en),
  shared_low: number,
  shared_high: number,
  start_low: number,
  start_high: number,
  trouble: { type: 'text', required: false },
  troubled: ids(false),
  note_zh: words(checks.shape.note_zh),
  note_en: words(checks.shape.note_en),
} satisfies Readonly<Record<string, ColumnKind>>;

const LACK = `(${TARGET_LACKS.join('|')})`;

/** The columns in which targets are published: what they are held against, and what became of them. */
export const TARGET_COLUMNS = {
  target: columnKind(targets.shape.target),
  outcome: ids(false),
  finding: { type: 'text', required: true, codes: TARGET_FINDINGS },
  by_derived: { type: 'flag', required: true },
  is_aim: { type: 'flag', required: true },
  lacks: { type: 'text', required: false, pattern: `${LACK}( ${LACK})*` },
  searched_on: { type: 'text', required: true, pattern: String.raw`\d{4}-\d{2}-\d{2}` },
  reply_zh: words(targets.shape.reply_zh),
  reply_en: words(targets.shape.reply_en),
  note_zh: words(targets.shape.note_zh),
  note_en: words(targets.shape.note_en),
} satisfies Readonly<Record<string, ColumnKind>>;
