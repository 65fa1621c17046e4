import { diffChars } from 'diff';
import type { StoredArticle } from './articles.ts';
import type { ShownSection } from './show-article.ts';

/** A run of characters that both texts have, or only the raw text (removed), or only the article (added). */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A paragraph that is shown, with the raw lines (from 1) it comes from and how it differs from them. */
export interface BlockDiff {
  readonly first: number;
  readonly last: number;
  readonly changes: readonly Change[];
}

/** The difference between the raw text and the article, for the paragraphs that a page shows and for no others. */
export function diffArticle(
  { raw, cleaned, article }: StoredArticle,
  shown: readonly ShownSection[],
): readonly BlockDiff[] {
  const lines = raw.replace(/\r\n?/gu, '\n').split('\n');
  const paragraphs = new Set(
    shown.flatMap(({ section, blocks }) =>
      blocks.flatMap((block, at) => (block.kind === 'paragraph' ? [`${section.id}/${at}`] : [])),
    ),
  );
  return cleaned.lines.flatMap(({ section: id, block, first, last }) => {
    if (!paragraphs.has(`${id}/${block}`)) return [];
    const section = article.sections.find((each) => each.id === id);
    const own = section?.blocks[block];
    if (!section || own?.kind !== 'paragraph') return [];
    const startsHere = cleaned.lines.find((each) => each.section === id)?.block === block;
    const heading =
      startsHere && !section.lost && lines[first - 1]?.includes(section.heading.slice(0, 2))
        ? section.heading
        : '';
    const isOwnLine = heading !== '' && !runsIn(cleaned.lines, id, first);
    const text = heading !== '' && !isOwnLine ? `${heading}。${own.text}` : own.text;
    const before = lines
      .slice(first - 1, last)
      .join('\n')
      .trim();
    return [{ first, last, changes: diffChars(before, text).map(toChange) }];
  });
}

/** A heading read from the beginning of the paragraph's own line rather than from a line before it. */
function runsIn(all: StoredArticle['cleaned']['lines'], section: string, line: number): boolean {
  return all.some((each) => each.section === section && each.first === line);
}

function toChange({ added, removed, value }: { added: boolean; removed: boolean; value: string }): Change {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
}
