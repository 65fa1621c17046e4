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
}

/** A fault as one line: `file:line: column: what: expected. Mend.` in the reader's language. */
export function formatFault(fault: Fault, lang: keyof Bilingual): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '. ';
  const expected = fault.expected[lang] ? `${colon}${fault.expected[lang]}` : '';
  const mend = fault.mend[lang] ? `${stop}${fault.mend[lang]}` : '';
  return `${fault.file}:${fault.line}: ${fault.column}: ${fault.what[lang]}${expected}${mend}`;
}

/** Faults in the order in which an editor meets them: by file, line and column. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    if (a.line !== b.line) return a.line - b.line;
    return a.column < b.column ? -1 : Number(a.column > b.column);
  });
}
