import type { Fault } from '../../model/fault.ts';
import { said } from '../../model/said.ts';
import { holdsFiller, isWithdrawnQuote, NO_TRANSLATION } from '../../model/withdrawals.ts';
import { readTableText } from './read-table-text.ts';

/** The mentions whose clause was withdrawn, and what is wrong with how they say so. */
export interface VerifiedWithdrawals {
  readonly ids: readonly string[];
  readonly faults: readonly Fault[];
}

/** Holds filler against changes.csv: a clause is filled out where a line of it withdraws it or its source, and only there. */
export function verifyWithdrawn(files: ReadonlyMap<string, Uint8Array>): VerifiedWithdrawals {
  const withdrawn = new Set(
    readTableText(files, 'changes')
      .filter(({ cells }) => cells['class'] === '撤下' && /^(?:quote|text)$/u.test(cells['field'] ?? ''))
      .map(({ cells }) => cells['id']),
  );
  const ids: string[] = [];
  const faults = readTableText(files, 'mentions').flatMap(({ line, cells }): readonly Fault[] => {
    const { id = '', source = '', quote = '', quote_en: english = '', printed = '' } = cells;
    const place = { file: 'mentions.csv', line };
    if (!withdrawn.has(id) && !withdrawn.has(source)) {
      if (!holdsFiller(quote)) return [];
      const what = {
        zh: `${id}：字被遮去，而 changes.csv 没有撤下它`,
        en: `${id}: filled out, but no line of changes.csv withdraws it`,
      };
      return [said(place, 'quote', what)];
    }
    ids.push(id);
    const what = { zh: `${id}：已撤下，文字仍在`, en: `${id}: withdrawn, and still there` };
    return [
      ...(isWithdrawnQuote(quote, printed) ? [] : [said(place, 'quote', what)]),
      ...(english === NO_TRANSLATION ? [] : [said(place, 'quote_en', what)]),
    ];
  });
  return { ids, faults };
}
