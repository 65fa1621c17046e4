import type { Bilingual } from './vocabulary.ts';

/** Something wrong in a table or an article: where, what, what was expected, how to mend it. Lines and columns from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** The column of a table by name, or a position in a line as a number. */
  readonly column: string;
  readonly what: Bilingual;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
  /** The id that is called unknown, and the table it was looked up in. */
  readonly unknown?: { readonly id: string; readonly table: string };
  /** Where in the line it stands, in UTF-16 units from 1, and how long it is; absent where a whole cell or line is meant. */
  readonly from?: number;
  readonly length?: number;
  /** Which part of `npm run check` found it; the tables where it does not say. */
  readonly part?: CheckPart;
}

/** The parts of `npm run check`, in the order in which they are told. */
export const CHECK_PARTS = [
  'tables',
  'anchors',
  'numerals',
  'stories',
  'comparability',
  'checks',
  'parity',
  'links',
  'changelog',
] as const;
export type CheckPart = (typeof CHECK_PARTS)[number];

/** A fault as one line: `file:line: column: what: expected. Mend.`, `file:line:column: …` where its place in the line is known, in the reader's language. */
export function formatFault(fault: Fault, lang: keyof Bilingual): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '. ';
  const expected = fault.expected[lang] ? `${colon}${fault.expected[lang]}` : '';
  const mend = fault.mend[lang] ? `${stop}${fault.mend[lang]}` : '';
  const at = fault.from === undefined ? String(fault.line) : `${fault.line}:${fault.from}`;
  return `${fault.file}:${at}: ${fault.column}: ${fault.what[lang]}${expected}${mend}`;
}

/** Faults in the order in which an editor meets them: by file, line and column. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    if (a.line !== b.line) return a.line - b.line;
    if (a.from !== b.from) return (a.from ?? 0) - (b.from ?? 0);
    return a.column < b.column ? -1 : Number(a.column > b.column);
  });
}
