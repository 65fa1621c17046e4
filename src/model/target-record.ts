import { checkBothLanguages } from './both-languages.ts';
import type { Fault } from './fault.ts';
import { findLacks } from './find-lacks.ts';
import { judgeTarget, type TargetFinding } from './judge-target.ts';
import type { Observation, Region } from './observation.ts';
import type { Period } from './period.ts';
import { duplicateId, said, unknownId, type Place } from './said.ts';
import { splitList } from './select.ts';
import type { Row } from './tables.ts';
import type { Bilingual, TargetLack } from './vocabulary.ts';

/** A target with what became of it. */
export interface TargetRecord {
  readonly target: Observation;
  /** The figures it is held against, one for each part of it; none where none was found. */
  readonly outcomes: readonly Observation[];
  readonly finding: TargetFinding;
  /** The finding rests on a figure that we worked out. */
  readonly byDerived: boolean;
  /** 力争 or 争创: what was only aimed at is an aim not reached. */
  readonly isAim: boolean;
  /** What would have made it measurable, were it said. */
  readonly lacks: readonly TargetLack[];
  /** The day on which the documents of the site were searched for an outcome. */
  readonly searchedOn: Period;
  /** What the body answered; '' where it was not asked. */
  readonly reply: Bilingual;
  readonly note: Bilingual;
  readonly where: Place;
}

/** The targets with their findings, in the order of the table. Each statement of a target needs its row. */
export function judgeTargets(
  rows: readonly Row<'targets'>[],
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): { readonly targets: readonly TargetRecord[]; readonly faults: readonly Fault[] } {
  const byId = new Map(observations.map((each) => [each.id, each]));
  const faults: Fault[] = [];
  const targets = new Map<string, TargetRecord>();
  for (const row of rows) {
    const before = targets.get(row.target);
    if (before) {
      faults.push({ ...duplicateId(row, row.target, before.where), column: 'target' });
      continue;
    }
    const target = byId.get(row.target);
    if (!target) {
      faults.push(unknownId(row, 'target', row.target, 'extracts', namesOf(observations)));
      continue;
    }
    const outcomes = splitList(row.outcome).flatMap((id) => byId.get(id) ?? []);
    for (const id of splitList(row.outcome).filter((each) => !byId.has(each)))
      faults.push(unknownId(row, 'outcome', id, 'extracts, cited.csv, derived.csv', byId.keys()));
    faults.push(
      ...checkTarget(row, target),
      ...checkBothLanguages(row, ['reply', 'note']),
      ...outcomes.flatMap((each) => checkOutcome(row, target, each)),
    );
    const lacks = findLacks(target, row.unsaid, observations);
    targets.set(row.target, {
      ...{ target, outcomes, lacks, searchedOn: row.searched_on },
      finding: judgeTarget(target, outcomes, lacks, row.searched_on.end, regions),
      byDerived: outcomes.some(({ origin }) => origin === 'derived'),
      isAim: target.mode === 'strive' || target.mode === 'compete',
      reply: { zh: row.reply_zh, en: row.reply_en },
      note: { zh: row.note_zh, en: row.note_en },
      where: { file: row.file, line: row.line },
    });
  }
  const missing = observations.filter(
    (each) => isTarget(each) && !rows.some((row) => row.target === each.id),
  );
  return { targets: [...targets.values()], faults: [...faults, ...missing.map(unlisted)] };
}

function isTarget({ kind, mentionOf }: Observation): boolean {
  return kind === 'target' && mentionOf === null;
}

function namesOf(observations: readonly Observation[]): readonly string[] {
  return observations.filter(isTarget).map(({ id }) => id);
}

function checkTarget(
  row: Row<'targets'>,
  { id, kind, definition, mentionOf }: Observation,
): readonly Fault[] {
  if (mentionOf !== null) {
    const what = { zh: `${id} 只是再次提及`, en: `${id} is a later mention` };
    const mend = { zh: `请改为 ${mentionOf}`, en: `Name ${mentionOf}` };
    return [said(row, 'target', what, { zh: '目标的首次表述', en: 'the statement itself' }, mend)];
  }
  if (kind === 'target' || (kind === 'rule' && definition.basis === 'criterion')) return [];
  const what = { zh: `${id} 的 kind 是 ${kind}`, en: `the kind of ${id} is ${kind}` };
  return [
    said(row, 'target', what, { zh: '目标，或作为努力方向的门槛', en: 'a target, or a threshold aimed at' }),
  ];
}

function checkOutcome(row: Row<'targets'>, target: Observation, outcome: Observation): readonly Fault[] {
  if (outcome.region.id !== target.region.id) {
    const what = { zh: `${outcome.id} 是另一地方的`, en: `${outcome.id} is of another place` };
    return [said(row, 'outcome', what, { zh: target.region.id, en: target.region.id })];
  }
  if (outcome.kind === 'actual' || outcome.kind === 'expected') return [];
  const what = {
    zh: `${outcome.id} 的 kind 是 ${outcome.kind}`,
    en: `the kind of ${outcome.id} is ${outcome.kind}`,
  };
  return [said(row, 'outcome', what, { zh: '实际数或当时的预计', en: 'a figure reported or expected' })];
}

function unlisted({ id, where }: Observation): Fault {
  const what = { zh: `目标 ${id} 不在 targets.csv 中`, en: `the target ${id} is not in targets.csv` };
  const mend = {
    zh: '请添一行，并写明在哪一天查过结果',
    en: 'Add a row, with the day on which an outcome was looked for',
  };
  return said(where, 'kind', what, { zh: '每个目标一行', en: 'a row for each target' }, mend);
}
