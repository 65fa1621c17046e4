import { columnKind, type ColumnKind } from '../model/column-kind.ts';
import { FINDINGS } from '../model/judge-check.ts';
import { TARGET_FINDINGS } from '../model/judge-target.ts';
import { TABLES } from '../model/tables.ts';
import { TARGET_LACKS } from '../model/vocabulary.ts';

const { checks, targets, extracts, derived } = TABLES;
const note_zh = columnKind(extracts.shape.note_zh);
const note_en = columnKind(extracts.shape.note_en);
const NUMBER = columnKind(extracts.shape.value);

/** The columns of published checks: the claim, what it is held against, and what came of it. */
export const CHECK_COLUMNS = {
  id: columnKind(derived.shape.id),
  kind: columnKind(checks.shape.kind),
  operands: columnKind(checks.shape.operands),
  claim: columnKind(checks.shape.claim),
  premise_zh: columnKind(checks.shape.premise_zh),
  premise_en: columnKind(checks.shape.premise_en),
  finding: { type: 'text', required: true, codes: FINDINGS },
  under_premise: { type: 'text', required: true, codes: FINDINGS },
  result: NUMBER,
  result_low: NUMBER,
  result_high: NUMBER,
  note_zh,
  note_en,
} as const satisfies Readonly<Record<string, ColumnKind>>;

/** The columns of published targets: the target, the figures found since, and what came of it. */
export const TARGET_COLUMNS = {
  target: columnKind(targets.shape.target),
  outcome: columnKind(targets.shape.outcome),
  searched_on: { type: 'text', required: true, pattern: String.raw`\d{4}-\d{2}-\d{2}` },
  finding: { type: 'text', required: true, codes: TARGET_FINDINGS },
  lacks: {
    type: 'text',
    required: false,
    pattern: `(${TARGET_LACKS.join('|')})( (${TARGET_LACKS.join('|')}))*`,
  },
  reply_zh: columnKind(targets.shape.reply_zh),
  reply_en: columnKind(targets.shape.reply_en),
  note_zh,
  note_en,
} as const satisfies Readonly<Record<string, ColumnKind>>;
