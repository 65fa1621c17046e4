import { FILLER, isFilledOut } from '../text/withdrawn.ts';
import type { Fault } from './fault.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';
import type { Bilingual } from './vocabulary.ts';

/** Stands for our translation of a clause that was withdrawn. */
export const NO_TRANSLATION = '[withdrawn]';

/** When the text of a figure, or of a whole source, was withdrawn, and why in general terms. */
export interface Withdrawal {
  readonly date: string;
  readonly reason: Bilingual;
}

/** In the changelog, the text of a figure is its `quote`, that of a source its `text`. */
const FIELDS = ['quote', 'text'];

/** What the changelog withdraws the text of: figures and whole sources, by id. */
export function readWithdrawals(changelog: readonly Row<'changelog'>[]): ReadonlyMap<string, Withdrawal> {
  return new Map(changelog.filter(isTextWithdrawn).map((line) => [line.id, toWithdrawal(line)]));
}

/** The last time that some of a source's text was withdrawn; `null` where none was. */
export function lastWithdrawal(changelog: readonly Row<'changelog'>[], source: string): Withdrawal | null {
  const line = lastLine(changelog, source);
  return line ? toWithdrawal(line) : null;
}

/** The sha256 of a source's article as its last withdrawal left it; `null` where none of its text was withdrawn. */
export function hashOfRest(changelog: readonly Row<'changelog'>[], source: string): string | null {
  return lastLine(changelog, source)?.to ?? null;
}

/** Whether filler stands in a text for words that were withdrawn. */
export function holdsFiller(text: string): boolean {
  return text.includes(FILLER);
}

/** Whether a clause around a printed figure is one of a withdrawn sentence: filler, or nothing that could be read. */
export function isWithdrawnQuote(quote: string, printed: string): boolean {
  return holdsFiller(quote) || isFilledOut(quote.replace(printed, ''));
}

/** Holds a mention against the changelog: filler only where it says so, and then nothing else; no translation of it. */
export function checkWithdrawn(row: Row<'extracts'>, withdrawal: Withdrawal | null): readonly Fault[] {
  if (!withdrawal) {
    if (!holdsFiller(row.quote)) return [];
    const what = { zh: `有“${FILLER}”，而更正记录没有撤下它`, en: `${FILLER}, but nothing withdraws it` };
    const expected = {
      zh: 'changelog.csv 中 class 为撤下、field 为 quote 的一行',
      en: 'a line of changelog.csv of class 撤下 and field quote',
    };
    return [said(row, 'quote', what, expected, RUN)];
  }
  const faults: Fault[] = [];
  if (!isWithdrawnQuote(row.quote, `⟦${row.printed}⟧`)) {
    const what = {
      zh: `已于 ${withdrawal.date} 撤下，文字仍在`,
      en: `withdrawn on ${withdrawal.date}, and still there`,
    };
    faults.push(
      said(row, 'quote', what, { zh: `以“${FILLER}”代字`, en: `${FILLER} for each character` }, RUN),
    );
  }
  if (row.quote_en !== NO_TRANSLATION) {
    const what = {
      zh: `已于 ${withdrawal.date} 撤下，译文仍在`,
      en: `withdrawn on ${withdrawal.date}, and still there`,
    };
    faults.push(said(row, 'quote_en', what, { zh: NO_TRANSLATION, en: NO_TRANSLATION }));
  }
  return faults;
}

const RUN: Bilingual = {
  zh: '请运行 npm run release -- withdraw',
  en: 'Run npm run release -- withdraw',
};

/** Whether a line of the changelog withdraws a text; what it changed is then nobody's to show. */
export function isTextWithdrawn({ class: kind, field }: Row<'changelog'>): boolean {
  return kind === '撤下' && FIELDS.includes(field);
}

function lastLine(changelog: readonly Row<'changelog'>[], source: string): Row<'changelog'> | undefined {
  return changelog
    .filter(isTextWithdrawn)
    .filter(({ id }) => id === source || id.startsWith(`${source}.`))
    .at(-1);
}

function toWithdrawal({ date, reason_zh: zh, reason_en: en }: Row<'changelog'>): Withdrawal {
  return { date, reason: { zh, en } };
}
