import type { Lang } from '../model/vocabulary.ts';
import { textFor } from './text.ts';

/** What a column of a published table holds, in words; `undefined` where nobody has said. */
export function columnText(table: string, column: string, lang: Lang): string | undefined {
  const texts: Readonly<Record<string, string>> = textFor(lang).columns;
  const bare = column.replace(/_(?:zh|en)$/u, '');
  return texts[`${table}.${column}`] ?? texts[column] ?? texts[`${table}.${bare}`] ?? texts[bare];
}
