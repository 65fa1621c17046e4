import type { CheckRecord } from '../model/check-record.ts';
import type { TargetRecord } from '../model/target-record.ts';
import { cell, type Row } from './row.ts';
import { CHECK_COLUMNS, TARGET_COLUMNS } from './finding-columns.ts';

/** A check as a row of its published table, in the order of CHECK_COLUMNS. */
export function checkRow({ id, kind, operands, claim, premise, note, judgement }: CheckRecord): Row {
  const { result, shared, start } = judgement;
  const cells: Readonly<Record<keyof typeof CHECK_COLUMNS, unknown>> = {
    id,
    kind,
    operands: operands.map((each) => each.id).join(' '),
    claim: claim.id,
    claim_low: judgement.claim.low,
    claim_high: judgement.claim.high,
    result: result?.value,
    result_low: result?.low,
    result_high: result?.high,
    finding: judgement.finding,
    under_premise: judgement.underPremise,
    premise_zh: premise.zh,
    premise_en: premise.en,
    shared_low: shared?.low,
    shared_high: shared?.high,
    start_low: start?.low,
    start_high: start?.high,
    trouble: judgement.trouble,
    troubled: judgement.troubled.join(' '),
    note_zh: note.zh,
    note_en: note.en,
  };
  return (Object.keys(CHECK_COLUMNS) as (keyof typeof CHECK_COLUMNS)[]).map((name) => cell(cells[name]));
}

/** A target as a row of its published table, in the order of TARGET_COLUMNS. */
export function targetRow(record: TargetRecord): Row {
  const cells: Readonly<Record<keyof typeof TARGET_COLUMNS, unknown>> = {
    target: record.target.id,
    outcome: record.outcomes.map(({ id }) => id).join(' '),
    finding: record.finding,
    by_derived: record.byDerived,
    is_aim: record.isAim,
    lacks: record.lacks.join(' '),
    searched_on: record.searchedOn.iso,
    reply_zh: record.reply.zh,
    reply_en: record.reply.en,
    note_zh: record.note.zh,
    note_en: record.note.en,
  };
  return (Object.keys(TARGET_COLUMNS) as (keyof typeof TARGET_COLUMNS)[]).map((name) => cell(cells[name]));
}
