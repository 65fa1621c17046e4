import type { Span } from '../../text/account.ts';
import type { Article, Block, Section } from '../../text/article.ts';
import { fillOut } from '../../text/withdrawn.ts';

/** Spans of the text of each section, by its id. */
export type BySection = ReadonlyMap<string, readonly Span[]>;

/**
 * An article with filler for what is withdrawn of it; the figures of `kept` stay, and so do the ids of headings. A heading that
 * fell into a gap is no part of a section's text: it goes with the whole article.
 */
export function fillArticle(
  article: Article,
  withdrawn: BySection,
  kept: BySection,
  isWhole: boolean,
): Article {
  const of = (id: string): readonly [readonly Span[], readonly Span[]] => [
    withdrawn.get(id) ?? [],
    kept.get(id) ?? [],
  ];
  return {
    ...article,
    title: fillOut(article.title, ...of('title')),
    sections: article.sections.map((section) => fillSection(section, ...of(section.id), isWhole)),
  };
}

function fillSection(
  section: Section,
  withdrawn: readonly Span[],
  kept: readonly Span[],
  isWhole: boolean,
): Section {
  const { heading, lost } = section;
  const hasHeading = heading !== '' && !lost;
  let at = hasHeading ? heading.length + 1 : 0;
  const blocks = section.blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const own = (spans: readonly Span[]): readonly Span[] =>
      spans.map(({ start, end }) => ({ start: start - at, end: end - at }));
    const text = fillOut(block.text, own(withdrawn), own(kept));
    at += block.text.length + 1;
    return { ...block, text };
  });
  const whole = isWhole ? [{ start: 0, end: heading.length }] : [];
  const filled = lost ? fillOut(heading, whole, []) : fillOut(heading, withdrawn, kept);
  return { ...section, heading: filled, blocks };
}
