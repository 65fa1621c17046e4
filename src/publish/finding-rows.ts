import type { CheckRecord } from '../model/check-record.ts';
import type { TargetRecord } from '../model/target-record.ts';
import { cell, type Row } from './row.ts';

/** A judged check as a row, in the order of CHECK_COLUMNS. */
export function checkRow({ id, kind, operands, claim, premise, judgement, note }: CheckRecord): Row {
  const { finding, underPremise, result } = judgement;
  return [
    ...[id, kind, operands.map((each) => each.id).join(' '), claim.id, premise.zh, premise.en],
    ...[finding, underPremise, result?.value, result?.low, result?.high, note.zh, note.en],
  ].map(cell);
}

/** A target and what became of it as a row, in the order of TARGET_COLUMNS. */
export function targetRow({ target, outcomes, searchedOn, finding, lacks, reply, note }: TargetRecord): Row {
  return [
    ...[target.id, outcomes.map((each) => each.id).join(' '), searchedOn.iso, finding],
    ...[lacks.join(' '), reply.zh, reply.en, note.zh, note.en],
  ].map(cell);
}
