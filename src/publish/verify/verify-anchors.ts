import type { Fault } from '../../model/fault.ts';
import { findClause, isAlike } from '../../model/find-clause.ts';
import { said } from '../../model/said.ts';
import { readTableText, type TextRow } from './read-table-text.ts';

const ANCHOR = /^(articles\/[a-z0-9-]+\.txt)#char=(\d+),(\d+)$/u;

/** How many figures were found at their place, and what is wrong with the others. */
export interface VerifiedAnchors {
  readonly found: number;
  readonly faults: readonly Fault[];
}

/**
 * Finds each mention again: at its place, in Unicode code points, its article has the printed figure, and around it the
 * quoted clause. Full-width and half-width marks count as the same.
 */
export function verifyAnchors(files: ReadonlyMap<string, Uint8Array>): VerifiedAnchors {
  const texts = new Map<string, readonly string[]>();
  const read = (name: string): readonly string[] | null => {
    const bytes = files.get(name);
    if (!bytes) return null;
    const points = texts.get(name) ?? [...new TextDecoder().decode(bytes)];
    texts.set(name, points);
    return points;
  };
  const faults = readTableText(files, 'mentions').map((row) => checkRow(row, read));
  return {
    found: faults.filter((each) => each === null).length,
    faults: faults.filter((each) => each !== null),
  };
}

function checkRow({ line, cells }: TextRow, read: (name: string) => readonly string[] | null): Fault | null {
  const { id = '', anchor = '', printed = '', quote = '' } = cells;
  const [, name = '', from = '', to = ''] = ANCHOR.exec(anchor) ?? [];
  const text = read(name);
  const place = { file: 'mentions.csv', line };
  if (!text) {
    return said(place, 'anchor', {
      zh: `${id}：没有“${name || anchor}”`,
      en: `${id}: no “${name || anchor}”`,
    });
  }
  const [start, end] = [Number(from), Number(to)];
  const there = text.slice(start, end).join('');
  if (!isAlike(there, printed)) {
    const what = { zh: `${id}：${anchor} 处为“${there}”`, en: `${id}: at ${anchor} stands “${there}”` };
    return said(place, 'anchor', what, { zh: printed, en: printed });
  }
  const isQuoted = findClause(text, { id, start, end, printed, quote }) !== null;
  if (isQuoted) return null;
  const what = {
    zh: `${id}：${anchor} 前后不是所引的句子`,
    en: `${id}: the clause around ${anchor} is not the quoted one`,
  };
  return said(place, 'quote', what, { zh: quote, en: quote });
}
