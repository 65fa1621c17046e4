import type { Fault } from '../model/fault.ts';
import { said } from '../model/said.ts';
import { sha256 } from './checksum.ts';
import { readChecksum } from './read-checksum.ts';

const SUMS = 'SHA256SUMS';

/**
 * Holds the files of a released version against its SHA256SUMS. `folder` is where it stands, as faults name it.
 * What was changed, lost or added since is a fault: a version is never edited.
 */
export function checkRelease(folder: string, files: ReadonlyMap<string, Uint8Array>): readonly Fault[] {
  const sums = files.get(SUMS);
  if (!sums) return [broken(folder, SUMS, 1, { zh: '缺少文件', en: 'missing file' })];
  const faults: Fault[] = [];
  const known = new Set([SUMS]);
  const lines = new TextDecoder().decode(sums).split('\n').slice(0, -1);
  for (const [at, line] of lines.entries()) {
    const read = readChecksum(line);
    if (!read) {
      faults.push(broken(folder, SUMS, at + 1, { zh: `读不懂“${line}”`, en: `cannot read “${line}”` }));
      continue;
    }
    const { name } = read;
    known.add(name);
    const bytes = files.get(name);
    if (!bytes) faults.push(broken(folder, name, 1, { zh: '缺少文件', en: 'missing file' }));
    else if (sha256(bytes) !== read.sha256)
      faults.push(
        broken(folder, name, 1, {
          zh: `与 ${SUMS} 第 ${at + 1} 行不符`,
          en: `not the file of line ${at + 1} of ${SUMS}`,
        }),
      );
  }
  for (const name of files.keys())
    if (!known.has(name))
      faults.push(broken(folder, name, 1, { zh: `不在 ${SUMS} 中`, en: `not in ${SUMS}` }));
  return faults;
}

function broken(folder: string, name: string, line: number, what: Fault['what']): Fault {
  return said(
    { file: `${folder}/${name}`, line },
    'sha256',
    what,
    { zh: '发布后一字不改', en: 'a version as it was released' },
    { zh: '请从版本库恢复', en: 'Restore it from the repository' },
  );
}
