import type { Fault } from './fault.ts';
import { said, type Place } from './said.ts';

/** A fault for each text of a row that stands in one language only: `premise` for premise_zh and premise_en. */
export function checkBothLanguages<const N extends string>(
  row: Place & Readonly<Record<`${N}_zh` | `${N}_en`, string>>,
  names: readonly N[],
): readonly Fault[] {
  return names.flatMap((name) => {
    const isWritten = (lang: 'zh' | 'en'): boolean => row[`${name}_${lang}`] !== '';
    if (isWritten('zh') === isWritten('en')) return [];
    const column = `${name}_${isWritten('zh') ? 'en' : 'zh'}`;
    return [said(row, column, { zh: '空着', en: 'empty' }, { zh: '两种语言都写', en: 'both languages' })];
  });
}
