import { fold } from '../text/fold.ts';
import { FILLER } from '../text/withdrawn.ts';
import type { Fault } from './fault.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';

/**
 * Holds the printed time of a mention against its article's folded text, which must have it (`…` stands for what is
 * between), and each year printed in it against `period`. It may stand far from the quote: 2021年 in a heading above.
 * Where some of the text was withdrawn, the time may have stood there.
 */
export function checkPrintedPeriod(row: Row<'extracts'>, text: string): readonly Fault[] {
  const lost = fold(row.period_printed)
    .split('…')
    .find((part) => !text.includes(part) && !text.includes(FILLER));
  if (lost !== undefined) {
    const what = { zh: `文中没有“${lost}”`, en: `the text has no “${lost}”` };
    return [said(row, 'period_printed', what, { zh: '原文所印的时间', en: 'a time as the text prints it' })];
  }
  const iso = row.period?.iso ?? '';
  const year = fold(row.period_printed)
    .match(/\d{4}/gu)
    ?.find((each) => !iso.includes(each));
  if (year === undefined) return [];
  const printed = row.period_printed;
  const what = {
    zh: `${iso || '空'}，而原文印“${printed}”`,
    en: `${iso || 'empty'}, but the text prints “${printed}”`,
  };
  return [said(row, 'period', what, { zh: `含 ${year}`, en: `one with ${year}` })];
}
