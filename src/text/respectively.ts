import type { Span } from './account.ts';
import { sentenceAt } from './clause.ts';

const LISTED = /([^，。；：、]+(?:、[^，。；：、]+)+?)(?:分别|各自)/gu;

/**
 * The item of a list that a figure belongs to by 分别: of 高新技术企业、科技型中小企业分别达到402家、880家 the second
 * figure is of the second item, and so on in later clauses (分别增长15.2%、21.7%); null where there is no 分别, or more
 * or fewer figures than items.
 */
export function itemByRank(text: string, figures: readonly Span[], at: number): string | null {
  const start = figures[at]?.start ?? 0;
  const sentence = sentenceAt(text, start);
  const before = text.slice(sentence.start, start);
  const listed = [...before.matchAll(LISTED)].at(-1);
  const each = before.lastIndexOf('分别');
  if (!listed || each < 0) return null;
  const items = (listed[1] ?? '').split('、');
  const from = sentence.start + each;
  const row = figures.filter(
    (figure) => figure.start > from && /^[^。；]*$/u.test(text.slice(from, figure.start)),
  );
  const rank = row.findIndex((figure) => figure.start === start);
  const isRow = row
    .slice(1, items.length)
    .every((figure, number) => /^[、和及]$/u.test(text.slice(row[number]?.end ?? 0, figure.start)));
  return isRow && rank >= 0 && rank < items.length && row.length >= items.length
    ? (items[rank] ?? null)
    : null;
}
