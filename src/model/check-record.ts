import { checkBothLanguages } from './both-languages.ts';
import { takesOperands } from './check-expression.ts';
import { CHECK_ORDERS } from './check-orders.ts';
import type { Fault } from './fault.ts';
import { judgeCheck, type Check, type Judgement } from './judge-check.ts';
import type { Observation } from './observation.ts';
import { duplicateId, said, unknownId, type Place } from './said.ts';
import { splitList } from './select.ts';
import type { Row } from './tables.ts';
import type { Bilingual } from './vocabulary.ts';

/** A row of checks.csv with its figures and what comes of it. */
export interface CheckRecord extends Omit<Check, 'premise'> {
  readonly id: string;
  /** What must be true for it to be a check; '' where there is nothing. */
  readonly premise: Bilingual;
  readonly note: Bilingual;
  readonly judgement: Judgement;
  readonly where: Place;
}

/** The checks, judged; what names no figure, does not go together or lacks a language is a fault and left out. */
export function judgeChecks(
  rows: readonly Row<'checks'>[],
  byId: ReadonlyMap<string, Observation>,
): { readonly checks: readonly CheckRecord[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const checks = new Map<string, CheckRecord>();
  for (const row of rows) {
    const before = checks.get(row.id);
    if (before) {
      faults.push(duplicateId(row, row.id, before.where));
      continue;
    }
    const find = (column: string, id: string): readonly Observation[] => {
      const found = byId.get(id);
      if (found) return [found];
      faults.push(unknownId(row, column, id, 'extracts, cited.csv, derived.csv', byId.keys()));
      return [];
    };
    const named = splitList(row.operands);
    const operands = named.flatMap((id) => find('operands', id));
    const [claim] = find('claim', row.claim);
    faults.push(...checkBothLanguages(row, ['premise', 'note']));
    if (!claim || operands.length < named.length) continue;
    const { kind } = row;
    if (!takesOperands(kind, operands.length)) {
      faults.push(wrongCount(row, operands.length));
      continue;
    }
    const premise = { zh: row.premise_zh, en: row.premise_en };
    const judgement = judgeCheck({ kind, operands, claim, premise: premise.en });
    const fault = faultOf(row, judgement);
    if (fault) faults.push(fault);
    else {
      const note = { zh: row.note_zh, en: row.note_en };
      const where = { file: row.file, line: row.line };
      checks.set(row.id, { id: row.id, kind, operands, claim, premise, note, judgement, where });
    }
  }
  return { checks: [...checks.values()], faults };
}

function wrongCount(row: Row<'checks'>, count: number): Fault {
  const what = {
    zh: `${row.kind} 有 ${count} 个`,
    en: `${row.kind} of ${count} ${count === 1 ? 'operand' : 'operands'}`,
  };
  return said(row, 'operands', what, CHECK_ORDERS[row.kind]);
}

/** What an editor has to mend; a figure that is missing or open is a finding instead. */
function faultOf(row: Row<'checks'>, { trouble, troubled }: Judgement): Fault | null {
  const ids = { zh: troubled.join('、'), en: troubled.join(', ') };
  if (trouble === 'units') {
    const what = { zh: `单位合不到一起：${ids.zh}`, en: `units that do not go together: ${ids.en}` };
    return said(row, 'operands', what, { zh: `合于 ${row.kind}`, en: `units that fit ${row.kind}` });
  }
  if (trouble !== 'circular') return null;
  const what = {
    zh: `${ids.zh} 出自这个说法本身，或由本站推算`,
    en: `${ids.en} rests on the claim itself, or is our own working`,
  };
  const expected = { zh: '原文自己的说法', en: 'a claim of a source’s own' };
  const mend = { zh: '若无可错之处，请写入 derived.csv', en: 'What cannot fail belongs in derived.csv' };
  return said(row, 'claim', what, expected, mend);
}
