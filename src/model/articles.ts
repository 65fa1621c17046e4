import type { Article } from '../text/article.ts';
import { writeArticle } from '../text/article-mdx.ts';
import { cleanArticle, type Cleaned } from '../text/clean.ts';
import { findChangedLine, type ChangedLine } from './changed-line.ts';
import type { Fault } from './fault.ts';
import { findForeignBytes } from './foreign-bytes.ts';
import type { Source } from './observation.ts';
import { hashBytes, SHA256 } from './raw-text.ts';
import { readOrNull, readRest } from './read-rest.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';

/** An article as the site shows it, and how it was made from the raw text. */
export interface StoredArticle {
  readonly article: Article;
  readonly raw: string;
  readonly cleaned: Cleaned<Row<'repairs'>>;
}

/**
 * Reads a stored source: its raw text must have the sha256 of sources.csv and give the article in content/sources. Where some
 * of its text was withdrawn, the raw text is not held any more, and the article must have the sha256 `rest`.
 */
export function readStored(
  source: Source,
  repairs: readonly Row<'repairs'>[],
  files: ReadonlyMap<string, string>,
  rest: string | null = null,
): { readonly stored: StoredArticle | null; readonly faults: readonly Fault[] } {
  const rawFile = `data/raw/${source.id}.txt`;
  const mdxFile = `content/sources/${source.id}.mdx`;
  const raw = files.get(rawFile);
  const mdx = files.get(mdxFile);
  if (rest !== null) return readRest(source.id, raw, mdx, rest);
  const faults: Fault[] = [];
  if (raw === undefined)
    faults.push(absent(rawFile, { zh: '请把原文放进 data/raw', en: 'Put the raw text into data/raw' }));
  if (mdx === undefined)
    faults.push(absent(mdxFile, { zh: '请运行 npm run articles', en: 'Run npm run articles' }));
  const foreign = [rawFile, mdxFile].flatMap((file) => findForeignBytes(file, files.get(file) ?? '') ?? []);
  if (raw === undefined || foreign.length > 0) return { stored: null, faults: [...faults, ...foreign] };
  const cleaned = cleanArticle(source.id, raw, repairs);
  for (const { repair, found } of cleaned.faults) {
    const what = { zh: `“${repair.from}”出现 ${found} 次`, en: `“${repair.from}” applies ${found} times` };
    faults.push(said(repair, 'count', what, { zh: String(repair.count), en: String(repair.count) }));
  }
  const sha256 = files.get(rawFile + SHA256) ?? hashBytes(raw);
  if (sha256 !== source.sha256) {
    const before = mdx === undefined ? null : readOrNull(mdx);
    const moved = before && findChangedLine(raw, cleaned, before);
    faults.push(changedRaw(rawFile, moved, source.sha256));
  }
  if (mdx === undefined) return { stored: null, faults };
  const difference = firstDifference(writeArticle(cleaned.article), mdx);
  if (difference !== null && sha256 === source.sha256) {
    const what = { zh: '与由原文清理所得不同', en: 'not what cleaning the raw text gives' };
    const mend = {
      zh: '请运行 npm run articles；更正写进 repairs.csv',
      en: 'Run npm run articles; repairs belong in repairs.csv',
    };
    const shown = writeArticle(cleaned.article).split('\n')[difference - 1]?.slice(0, 40) ?? '';
    faults.push(
      said(
        { file: mdxFile, line: difference },
        'text',
        what,
        { zh: `“${shown}……”`, en: `“${shown}…”` },
        mend,
      ),
    );
  }
  return { stored: { article: readOrNull(mdx) ?? cleaned.article, raw, cleaned }, faults };
}

/** The line, from 1, at which two texts part; `null` where they are the same. */
function firstDifference(a: string, b: string): number | null {
  if (a === b) return null;
  const left = a.split('\n');
  const right = b.split('\n');
  const at = left.findIndex((line, number) => line !== right[number]);
  return (at < 0 ? left.length : at) + 1;
}

function changedRaw(file: string, moved: ChangedLine | null, sha256: string | null): Fault {
  const what = { zh: '原文的 sha256 与 sources.csv 不符', en: 'the sha256 is not that of sources.csv' };
  const mend = {
    zh: '原文一字不改；若确为新版本，请另立一个来源',
    en: 'Raw texts are never edited; a new version is a new source',
  };
  const expected = { zh: sha256 ?? '一个 sha256', en: sha256 ?? 'a sha256' };
  return said({ file, line: moved?.line ?? 1 }, moved?.section ?? 'sha256', what, expected, mend);
}

function absent(file: string, mend: { zh: string; en: string }): Fault {
  return said(
    { file, line: 1 },
    'file',
    { zh: '缺少文件', en: 'missing file' },
    { zh: file, en: file },
    mend,
  );
}
