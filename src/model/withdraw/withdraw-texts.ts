import type { Bilingual } from '../vocabulary.ts';
import type { Model } from '../load.ts';
import { hashBytes } from '../raw-text.ts';
import { hashOfRest, readWithdrawals } from '../withdrawals.ts';
import { appendCells, editTable, type Cells } from './edit-table.ts';
import { fillNotes } from './fill-notes.ts';
import { fillSource, type FilledSource } from './fill-source.ts';
import { shareFinder, type FindShared } from './find-shared.ts';
import { allSpans, sentenceSpans } from './find-spans.ts';
import type { Target } from './find-target.ts';

/** What a withdrawal takes out of the texts of a project, before its changelog says so. */
export interface WithdrawnTexts {
  readonly filled: FilledSource | null;
  /** The sentences that go, as they were. */
  readonly phrases: readonly string[];
  readonly findShared: FindShared;
}

/** Finds and fills out what a withdrawal takes; `released` are sentences and translations of it that versions hold. */
export function withdrawTexts(
  files: ReadonlyMap<string, string>,
  model: Model,
  { source, isWhole }: Target,
  ids: ReadonlySet<string>,
  released: { readonly phrases: readonly string[]; readonly translations: readonly string[] },
): WithdrawnTexts {
  const article = model.articles.get(source)?.article;
  const anchors = [...ids].flatMap((id) => model.anchors.get(id) ?? []);
  const spans = !article
    ? { bySection: new Map(), phrases: released.phrases }
    : isWhole
      ? allSpans(article)
      : sentenceSpans(article, anchors, released.phrases);
  const filled = fillSource(files, model, source, spans, isWhole);
  const phrases = [...new Set([...spans.phrases, ...released.phrases])];
  const translations = [...(filled?.translations ?? []), ...released.translations];
  return { filled, phrases, findShared: shareFinder([...phrases, ...translations], namesOf(model)) };
}

/** The texts that change (`null`: the file goes), and the lines that say so, one for each of `ids` not withdrawn before. */
export function logWithdrawal(
  files: ReadonlyMap<string, string>,
  model: Model,
  { filled, findShared }: Pick<WithdrawnTexts, 'filled' | 'findShared'>,
  target: Target,
  { ids, date, reason }: { ids: readonly string[]; date: string; reason: Bilingual },
): { readonly texts: ReadonlyMap<string, string | null>; readonly lines: readonly Cells[] } {
  const mdx = filled?.files.get(`content/sources/${target.source}.mdx`);
  const to = typeof mdx === 'string' ? hashBytes(mdx) : (hashOfRest(model.changelog, target.source) ?? '');
  const line = (id: string, field: string): Cells => ({
    ...{ date, id, field, from: '', to, class: '撤下' },
    ...{ reason_zh: reason.zh, reason_en: reason.en },
  });
  const before = readWithdrawals(model.changelog);
  const lines = target.isWhole
    ? [line(target.id, 'text')]
    : [...new Set(ids)].filter((id) => !before.has(id)).map((id) => line(id, 'quote'));
  const texts = new Map<string, string | null>(filled?.files ?? []);
  const all = new Set(ids);
  for (const file of [...files.keys()].filter((name) =>
    /^data\/(?:extracts\/)?[a-z0-9-]+\.csv$/u.test(name),
  )) {
    const text = texts.get(file) ?? files.get(file) ?? '';
    const noted = editTable(text, (cells) => fillNotes(cells, findShared, all));
    if (noted !== files.get(file)) texts.set(file, noted);
  }
  const log = 'data/changelog.csv';
  texts.set(log, appendCells(texts.get(log) ?? files.get(log) ?? '', lines));
  return { texts, lines };
}

/** Names of documents and bodies, which a citation keeps. */
function namesOf({ sources, entities }: Model): readonly string[] {
  const named = [...sources.values()].flatMap(({ title, issuer, carrier }) => [title, issuer, carrier]);
  return [...named, ...entities.values()].flatMap(({ zh, en }) => [zh, en]);
}
