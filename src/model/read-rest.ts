import type { Article } from '../text/article.ts';
import { readArticle } from '../text/article-mdx.ts';
import type { StoredArticle } from './articles.ts';
import type { Fault } from './fault.ts';
import { hashBytes } from './raw-text.ts';
import { said } from './said.ts';

const NOTHING_TOLD = { glosses: 0, converted: 0, joined: 0, widened: 0, boilerplate: [] } as const;

/** What is left of an article of which some text was withdrawn: its raw text must be gone, and it must be as `sha256` says. */
export function readRest(
  source: string,
  raw: string | undefined,
  mdx: string | undefined,
  sha256: string,
): { readonly stored: StoredArticle | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  if (raw !== undefined) {
    const what = { zh: '仍有已撤下的文字', en: 'it still holds text that was withdrawn' };
    const mend = { zh: '请删去此文件', en: 'Delete the file' };
    faults.push(said({ file: `data/raw/${source}.txt`, line: 1 }, 'file', what, { zh: '', en: '' }, mend));
  }
  const place = { file: `content/sources/${source}.mdx`, line: 1 };
  const article = mdx === undefined ? null : readOrNull(mdx);
  if (mdx === undefined || hashBytes(mdx) !== sha256) {
    const what = { zh: '不是撤下文字后的样子', en: 'not as the withdrawal left it' };
    const mend = { zh: '请从版本库恢复', en: 'Restore it from the repository' };
    faults.push(said(place, 'sha256', what, { zh: sha256, en: sha256 }, mend));
  }
  if (!article) return { stored: null, faults };
  return {
    stored: { article, raw: '', cleaned: { article, told: NOTHING_TOLD, faults: [], lines: [] } },
    faults,
  };
}

/** An article from its MDX; `null` where an edit broke the markup, which is then a difference too. */
export function readOrNull(mdx: string): Article | null {
  try {
    return readArticle(mdx);
  } catch {
    return null;
  }
}
