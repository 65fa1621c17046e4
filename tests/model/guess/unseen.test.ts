import { expect, test } from 'vitest';
import type { Draft } from '../../../src/model/guess/draft.ts';
import { BARS } from '../../../src/model/guess/score.ts';
import { findNumerals } from '../../../src/text/numeral.ts';
import { cellsOf, draftUnseen, pairLines } from './hold-draft.ts';
import { briefing } from './unseen/briefing.ts';
import { bulletin } from './unseen/bulletin.ts';
import { news } from './unseen/news.ts';
import { plan } from './unseen/plan.ts';
import { report } from './unseen/report.ts';
import { summary } from './unseen/summary.ts';
import type { UnseenArticle } from './unseen/unseen-article.ts';

const ARTICLES = [bulletin, news, summary, plan, report, briefing];
const DRAFTS = new Map(ARTICLES.map((article) => [article, draftUnseen(article)] as const));
const draftOf = (article: UnseenArticle): Draft => DRAFTS.get(article) ?? draftUnseen(article);
const [VALUE, QUALIFIER, INDICATOR, PERIOD, KIND, MODE] = [2, 3, 4, 5, 6, 7] as const;

test.each(ARTICLES.map((article) => [article.source, article] as const))(
  'draftExtract(an invented %s) finds each of its figures and no other',
  (_, article) => {
    const { pairs, left } = pairLines(article.rows, draftOf(article));
    expect(pairs.filter(({ drafted }) => drafted === null).map(({ line }) => line)).toEqual([]);
    expect(left).toEqual([]);
  },
);

test.each(ARTICLES.map((article) => [article.source, article] as const))(
  'draftExtract(an invented %s) reads value, qualifier, kind and mode as a reader does',
  (_, article) => {
    const { pairs } = pairLines(article.rows, draftOf(article));
    const wrong = pairs.filter(({ line, drafted }) =>
      [VALUE, QUALIFIER, KIND, MODE].some(
        (cell) => cellsOf(line)[cell] !== (cellsOf(drafted ?? '')[cell] ?? ''),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

/** The share of lines in which the draft has a cell as the reader has it; lines that `of` leaves out do not count. */
function shareOf(cell: number, of: (line: string) => boolean = () => true): number {
  const pairs = ARTICLES.flatMap((article) => pairLines(article.rows, draftOf(article)).pairs).filter(
    ({ line }) => of(line),
  );
  const right = pairs.filter(({ line, drafted }) => cellsOf(line)[cell] === cellsOf(drafted ?? '')[cell]);
  return right.length / pairs.length;
}

test('draftExtract(invented articles) names the indicator of so many figures as the bar asks', () => {
  expect(shareOf(INDICATOR, (line) => cellsOf(line)[INDICATOR] !== '-')).toBeGreaterThanOrEqual(
    BARS.indicator,
  );
});

test('draftExtract(invented articles) gives the period of nine figures in ten', () => {
  expect(shareOf(PERIOD)).toBeGreaterThanOrEqual(0.9);
});

test.each(ARTICLES.map((article) => [article.source, article] as const))(
  'draftExtract(an invented %s) leaves no numeral without a row, a reason or a word that it was not understood',
  (_, article) => {
    const lost = draftOf(article).sections.flatMap(({ section, text, numerals }) => {
      const spans = [...numerals.figures, ...numerals.passed, ...numerals.unread];
      return findNumerals(text)
        .filter(({ start, end }) => !spans.some((each) => each.start <= start && each.end >= end))
        .map(({ text: words }) => `${section.id}: ${words}`);
    });
    expect(lost).toEqual([]);
  },
);
