import { unzipSync } from 'fflate';
import { judgeChecks, type CheckRecord } from '../../model/check-record.ts';
import { ownFigures } from '../../model/coverage.ts';
import type { Fault } from '../../model/fault.ts';
import { readRows } from '../../model/read-rows.ts';
import { said } from '../../model/said.ts';
import { judgeTargets, type TargetRecord } from '../../model/target-record.ts';
import { checkRelease } from '../check-release.ts';
import { pairRows } from '../comparable-pairs.ts';
import { checkRow, targetRow } from '../finding-rows.ts';
import { observationRow } from '../observation-row.ts';
import { PUBLISHED_SCHEMA, type PublishedName } from '../schema.ts';
import { codeSeries } from '../series-codes.ts';
import { sortRows } from '../sort-rows.ts';
import type { Row } from '../row.ts';
import { readTableText, toOwnTable } from './read-table-text.ts';
import { rebuildFigures } from './rebuild-figures.ts';
import { verifyAnchors } from './verify-anchors.ts';
import { verifyRows } from './verify-rows.ts';
import { verifyWithdrawn } from './verify-withdrawn.ts';

/** What verifying a published folder found: how much was repeated, the findings again, and all that does not agree. */
export interface Verified {
  readonly counts: Readonly<
    Record<'files' | 'anchors' | 'values' | 'derived' | 'checks' | 'targets' | 'pairs', number>
  >;
  readonly checks: readonly CheckRecord[];
  readonly targets: readonly TargetRecord[];
  /** The figures whose text was withdrawn: their clause is filler, so that only figure and place are verified. */
  readonly withdrawn: readonly string[];
  readonly faults: readonly Fault[];
}

const NOTHING = { files: 0, anchors: 0, values: 0, derived: 0, checks: 0, targets: 0, pairs: 0 } as const;

/** Columns of figures that are not worked out from other cells of the folder; anchors are found again by themselves. */
const GIVEN = new Set(['anchor', 'quote', 'quote_en']);

/**
 * Repeats, from the files of a published folder and nothing else, checksums, anchors, the reading of printed values,
 * derived values, series, checks, targets and comparability.
 */
export function verifyFolder(files: ReadonlyMap<string, Uint8Array>): Verified {
  const sums = checkRelease('.', files).map((fault) => ({
    ...fault,
    file: fault.file.replace(/^\.\//u, ''),
  }));
  // What is not as it was published bears nothing out.
  if (sums.length > 0) return { counts: NOTHING, checks: [], targets: [], withdrawn: [], faults: sums };
  const figures = rebuildFigures(files);
  const { registers, observations, derived } = figures;
  const byId = new Map(observations.map((each) => [each.id, each]));
  const series = codeSeries(observations, registers.regions);
  const own = <T extends 'checks' | 'targets'>(name: T) => {
    const renamed = { unsaid: 'lacks' };
    return readRows(name, `${name}.csv`, toOwnTable(readTableText(files, name), name, name, renamed));
  };
  const checkRows = own('checks');
  const targetRows = own('targets');
  const judged = judgeChecks(checkRows.rows, byId);
  const weighed = judgeTargets(targetRows.rows, observations, registers.regions);
  const pairs = pairRows({ observations, regions: registers.regions });
  const anchors = verifyAnchors(files);
  const withdrawn = verifyWithdrawn(files);
  const rowsOf = (of: typeof observations): readonly Row[] =>
    of.map((each) => observationRow(each, { articles: new Map(), series }));
  const hold = (name: PublishedName, rows: readonly Row[]): readonly Fault[] => {
    const schema = PUBLISHED_SCHEMA[name];
    const columns = schema.columns.map((column) => column.name).filter((column) => !GIVEN.has(column));
    return verifyRows(files, { name, schema, rows: sortRows(schema, rows) }, columns);
  };
  const stated = observations.filter(({ origin }) => origin === 'stated');
  const cited = observations.filter(({ origin }) => origin === 'cited');
  const faults = [
    ...unpack(files),
    ...figures.faults,
    ...anchors.faults,
    ...withdrawn.faults,
    ...checkRows.faults,
    ...targetRows.faults,
    ...judged.faults,
    ...weighed.faults,
    ...hold('observations', rowsOf(ownFigures(observations))),
    ...hold('mentions', rowsOf(stated)),
    ...hold('cited', rowsOf(cited)),
    ...hold('derived', rowsOf(derived)),
    ...hold('comparability', pairs),
    ...hold('checks', judged.checks.map(checkRow)),
    ...hold('targets', weighed.targets.map(targetRow)),
  ];
  const counts = {
    ...{
      files: files.size,
      anchors: anchors.found,
      values: stated.length + cited.length,
      derived: derived.length,
    },
    ...{ checks: judged.checks.length, targets: weighed.targets.length, pairs: pairs.length },
  };
  return { counts, checks: judged.checks, targets: weighed.targets, withdrawn: withdrawn.ids, faults };
}

/** The archive must hold the very files beside it. */
function unpack(files: ReadonlyMap<string, Uint8Array>): readonly Fault[] {
  const [name, bytes] = [...files].find(([each]) => each.endsWith('.zip')) ?? [];
  if (name === undefined || !bytes) return [];
  const place = { file: name, line: 1 };
  try {
    const within = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('SHA256SUMS'));
    return within.flatMap(([path, inner]) => {
      const outer = files.get(path.replace(/^[^/]*\//u, ''));
      const isSame = outer?.length === inner.length && inner.every((byte, at) => byte === outer[at]);
      return isSame ? [] : [said(place, path, { zh: '与旁边的文件不同', en: 'not the file beside it' })];
    });
  } catch {
    return [said(place, 'zip', { zh: '无法解开', en: 'cannot be unpacked' })];
  }
}
