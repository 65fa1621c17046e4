import { append } from './append.ts';
import { accountForNumerals } from './accounting.ts';
import type { Anchored } from './anchoring.ts';
import { readStored, type StoredArticle } from './articles.ts';
import { judgeChecks, type CheckRecord } from './check-record.ts';
import { inPart } from './check-part.ts';
import { deriveFigures } from './derive.ts';
import { sortFaults, type Fault } from './fault.ts';
import type { Observation } from './observation.ts';
import { observeCited, observeMentions } from './observe.ts';
import { SHA256 } from './raw-text.ts';
import { readOwn } from './read-own.ts';
import { keepRoots } from './keep-roots.ts';
import { byId as indexRows, makeRegisters, type Registers } from './registers.ts';
import { duplicateId, said, unknownId } from './said.ts';
import { TABLES, type Row, type TableName } from './tables.ts';
import { judgeTargets, type TargetRecord } from './target-record.ts';
import { hashOfRest, readWithdrawals } from './withdrawals.ts';

/** All that is known, read and checked: the only way to the tables. */
export interface Model extends Registers {
  /** Every figure: mentions in the order of sources.csv and of the text, then cited, then derived ones. */
  readonly observations: readonly Observation[];
  readonly byId: ReadonlyMap<string, Observation>;
  readonly anchors: ReadonlyMap<string, Anchored>;
  readonly articles: ReadonlyMap<string, StoredArticle>;
  /** Claims of the sources held against their own figures, in the order of checks.csv. */
  readonly checks: readonly CheckRecord[];
  /** Targets and what became of them, in the order of targets.csv. */
  readonly targets: readonly TargetRecord[];
  readonly repairs: readonly Row<'repairs'>[];
  readonly absences: readonly Row<'absences'>[];
  readonly glossary: readonly Row<'glossary'>[];
  readonly changelog: readonly Row<'changelog'>[];
}

type SingleTable = Exclude<TableName, 'extracts'>;
const SINGLE_TABLES = Object.keys(TABLES).filter((name): name is SingleTable => name !== 'extracts');

/**
 * Reads everything from a map of file name (`data/regions.csv`, `data/raw/x.txt`, `content/sources/x.mdx`) to text.
 * Never throws for what an editor may have written: all faults of a run come back together, in order.
 */
export function loadModel(files: ReadonlyMap<string, string>): {
  readonly model: Model;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const faulty = new Set<string>();
  const unread = new Set<string>();
  const read = <T extends TableName>(table: T, file: string): readonly Row<T>[] => {
    const result = readOwn(table, files, file);
    append(faults, result.faults);
    if (result.faults.length > 0) faulty.add(file);
    if (result.faults.length > 0 && result.rows.length === 0) unread.add(file);
    return result.rows;
  };
  const tables = Object.fromEntries(
    SINGLE_TABLES.map((name) => [name, read(name, `data/${name}.csv`)]),
  ) as unknown as {
    readonly [T in SingleTable]: readonly Row<T>[];
  };
  const { registers, faults: unregistered } = makeRegisters(tables);
  append(faults, unregistered);
  const withdrawals = readWithdrawals(tables.changelog);
  const articles = new Map<string, StoredArticle>();
  const anchors = new Map<string, Anchored>();
  const observations: Observation[] = [];
  for (const source of registers.sources.values()) {
    if (source.kind !== 'stored') continue;
    const own = <R extends { source: string }>(rows: readonly R[]): readonly R[] =>
      rows.filter((row) => row.source === source.id);
    const rest = hashOfRest(tables.changelog, source.id);
    const { stored, faults: misread } = readStored(source, own(tables.repairs), files, rest);
    append(faults, misread);
    const rows = read('extracts', `data/extracts/${source.id}.csv`);
    if (!stored) continue;
    articles.set(source.id, stored);
    const observed = observeMentions(rows, source, stored.article, registers, withdrawals);
    for (const [id, anchored] of observed.anchors) anchors.set(id, anchored);
    append(observations, observed.observations);
    const file = `content/sources/${source.id}.mdx`;
    append(faults, observed.faults);
    // The numerals of a row that was not read, or not found in the text, would all look forgotten.
    const isWhole = rows.every(({ id }) => anchors.has(id)) && !faulty.has(`data/extracts/${source.id}.csv`);
    if (!isWhole || faulty.has('data/ignored.csv')) continue;
    const mentions = rows.map((row) => ({ id: row.id, periodPrinted: row.period_printed }));
    const open = accountForNumerals(stored.article, file, mentions, anchors, own(tables.ignored));
    append(faults, inPart('numerals', open));
  }
  const cited = observeCited(tables.cited, registers);
  append(observations, cited.observations);
  const derived = deriveFigures(tables.derived, observations, registers);
  append(observations, derived.observations);
  append(faults, cited.faults);
  append(faults, derived.faults);
  append(faults, checkLinks(tables, registers));
  append(faults, checkTwice(tables.glossary));
  append(faults, checkStrays(files, registers));
  const byId = new Map<string, Observation>();
  for (const each of observations) {
    const before = byId.get(each.id);
    if (before) faults.push(duplicateId(each.where, each.id, before.where));
    else byId.set(each.id, each);
  }
  const judged = judgeChecks(tables.checks, byId);
  const weighed = judgeTargets(tables.targets, observations, registers.regions);
  append(faults, judged.faults);
  append(faults, weighed.faults);
  const { repairs, absences, glossary, changelog } = tables;
  const model: Model = {
    ...registers,
    observations,
    byId,
    anchors,
    articles,
    checks: judged.checks,
    targets: weighed.targets,
    repairs,
    absences,
    glossary,
    changelog,
  };
  return { model, faults: sortFaults(keepRoots(faults, files, unread)) };
}

/** References of the smaller tables that lead nowhere. */
function checkLinks(
  tables: { readonly [T in 'repairs' | 'ignored' | 'absences']: readonly Row<T>[] },
  { sources, regions, indicators }: Registers,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const row of [...tables.repairs, ...tables.ignored]) {
    if (!sources.has(row.source))
      faults.push(unknownId(row, 'source', row.source, 'sources.csv', sources.keys()));
  }
  for (const row of tables.absences) {
    if (!regions.has(row.region))
      faults.push(unknownId(row, 'region', row.region, 'regions.csv', regions.keys()));
    if (!indicators.has(row.indicator))
      faults.push(unknownId(row, 'indicator', row.indicator, 'indicators.csv', indicators.keys()));
    if (row.source !== null && !sources.has(row.source))
      faults.push(unknownId(row, 'source', row.source, 'sources.csv', sources.keys()));
  }
  return faults;
}

/** Ids that stand twice in a table that no register is made from. */
function checkTwice(rows: readonly Row<'glossary'>[]): readonly Fault[] {
  const faults: Fault[] = [];
  indexRows(rows, faults, (row) => row);
  return faults;
}

/** Files that no table knows: a table, a raw text, an extract or an article that nothing would read. */
function checkStrays(files: ReadonlyMap<string, string>, { sources }: Registers): readonly Fault[] {
  const known = new Set<string>(SINGLE_TABLES.map((name) => `data/${name}.csv`));
  for (const source of sources.values()) {
    if (source.kind !== 'stored') continue;
    const raw = `data/raw/${source.id}.txt`;
    for (const file of [raw, raw + SHA256, `data/extracts/${source.id}.csv`]) known.add(file);
    known.add(`content/sources/${source.id}.mdx`);
  }
  return [...files.keys()]
    .filter((file) => !known.has(file) && !file.startsWith('data/releases/'))
    .map((file) => {
      const what = { zh: '没有来源或表格用到它', en: 'no source and no table uses it' };
      const mend = { zh: '请在 sources.csv 中登记，或移走', en: 'Enter it in sources.csv, or move it away' };
      return said({ file, line: 1 }, 'file', what, { zh: '', en: '' }, mend);
    });
}
