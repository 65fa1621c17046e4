import type { Span } from '../../text/account.ts';
import { findAnchor } from '../../text/anchor.ts';
import { sectionText } from '../../text/article.ts';
import { writeArticle } from '../../text/article-mdx.ts';
import { fold } from '../../text/fold.ts';
import { allSections } from '../accounting.ts';
import type { Model } from '../load.ts';
import { NO_TRANSLATION } from '../withdrawals.ts';
import { editTable, type Cells } from './edit-table.ts';
import { fillArticle } from './fill-article.ts';
import { fillQuote, type FilledSection } from './fill-quote.ts';
import { doMeet, type WithdrawnSpans } from './find-spans.ts';

/** The texts of a source with filler for what is withdrawn, by file name (`null`: the file goes), and the clauses that hold filler now, by figure. */
export interface FilledSource {
  readonly files: ReadonlyMap<string, string | null>;
  readonly quotes: ReadonlyMap<string, string>;
  /** Our translations of those clauses, which go too. */
  readonly translations: readonly string[];
}

/** Fills out a source's article, its extract, and what of it stands in ignored.csv and repairs.csv. Its raw text goes. */
export function fillSource(
  files: ReadonlyMap<string, string>,
  model: Model,
  source: string,
  { bySection, phrases }: WithdrawnSpans,
  isWhole: boolean,
): FilledSource | null {
  const article = model.articles.get(source)?.article;
  if (!article) return null;
  const kept = new Map<string, Span[]>();
  for (const { source: of, section, anchor } of model.anchors.values())
    if (of === source)
      kept.set(section, [...(kept.get(section) ?? []), { start: anchor.markStart, end: anchor.markEnd }]);
  const sections = new Map<string, FilledSection>(
    allSections(article).map((section) => [
      section.id,
      {
        text: sectionText(section),
        withdrawn: bySection.get(section.id) ?? [],
        kept: kept.get(section.id) ?? [],
      },
    ]),
  );
  const quotes = new Map<string, string>();
  const translations: string[] = [];
  const extract = (cells: Cells): Cells => {
    const anchored = model.anchors.get(cells['id'] ?? '');
    const section = sections.get(cells['section'] ?? '');
    if (!anchored || !section?.withdrawn.some((span) => doMeet(span, anchored.anchor))) return cells;
    const quote = fillQuote(section, anchored.anchor);
    quotes.set(cells['id'] ?? '', quote.replace(/[⟦⟧]/gu, ''));
    translations.push((cells['quote_en'] ?? '').replace(/[⟦⟧]/gu, ''));
    return { ...cells, quote, quote_en: NO_TRANSLATION };
  };
  const ignored = (cells: Cells): Cells | null => {
    const section = cells['source'] === source ? sections.get(cells['section'] ?? '') : undefined;
    const found = section && findAnchor(section.text, cells['text'] ?? '');
    if (!found || 'fault' in found || !section.withdrawn.some((span) => doMeet(span, found))) return cells;
    const mark = { start: found.markStart, end: found.markEnd };
    return section.withdrawn.some((span) => doMeet(span, mark))
      ? null
      : { ...cells, text: fillQuote(section, found) };
  };
  const isSaid = (words: string): boolean =>
    words !== '' && phrases.some((phrase) => fold(phrase).includes(fold(words)));
  const repairs = (cells: Cells): Cells | null => {
    if (cells['source'] !== source) return cells;
    return isWhole || isSaid(cells['from'] ?? '') || isSaid(cells['to'] ?? '') ? null : cells;
  };
  const edit = (file: string, of: (cells: Cells) => Cells | null): [string, string] => [
    file,
    editTable(files.get(file) ?? '', of),
  ];
  const texts: [string, string | null][] = [
    [`content/sources/${source}.mdx`, writeArticle(fillArticle(article, bySection, kept, isWhole))],
    [`data/raw/${source}.txt`, null],
    edit(`data/extracts/${source}.csv`, extract),
    edit('data/ignored.csv', ignored),
    edit('data/repairs.csv', repairs),
  ];
  return { files: new Map(texts), quotes, translations };
}
