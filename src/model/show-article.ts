import { sectionText, type Block, type Section } from '../text/article.ts';
import { cutAtMarks, type NamedSpan, type Stretch } from '../text/mark-up.ts';
import type { Anchored } from './anchoring.ts';
import type { StoredArticle } from './articles.ts';

/** A block as a page shows it: a paragraph with its figures marked, a gap, or paragraphs left out for want of permission. */
export type ShownBlock =
  | { readonly kind: 'paragraph'; readonly stretches: readonly Stretch[] }
  | Extract<Block, { kind: 'gap' }>
  | { readonly kind: 'left-out'; readonly characters: number; readonly paragraphs: number };

/** A section as a page shows it. */
export interface ShownSection {
  readonly section: Section;
  readonly heading: readonly Stretch[];
  readonly blocks: readonly ShownBlock[];
}

/** The article with its figures marked. With `excerpts`, paragraphs without a figure are left out, and told. */
export function showArticle(
  { article }: StoredArticle,
  anchors: ReadonlyMap<string, Anchored>,
  display: 'full' | 'excerpts' | null,
): readonly ShownSection[] {
  return article.sections
    .map((section) => showSection(section, spansOf(article.source, section, anchors), display !== 'full'))
    .filter(
      ({ section, blocks }) =>
        display === 'full' || section.lost || blocks.some(({ kind }) => kind !== 'left-out'),
    );
}

/** What of an article is not shown: paragraphs and characters. */
export function countLeftOut(
  { article }: StoredArticle,
  shown: readonly ShownSection[],
): { paragraphs: number; characters: number } {
  const kept = new Map(shown.map((each) => [each.section.id, each]));
  let [paragraphs, characters] = [0, 0];
  for (const section of article.sections) {
    const blocks = kept.get(section.id)?.blocks;
    if (blocks) {
      for (const block of blocks)
        if (block.kind === 'left-out')
          [paragraphs, characters] = [paragraphs + block.paragraphs, characters + block.characters];
      continue;
    }
    for (const block of section.blocks) {
      if (block.kind === 'paragraph')
        [paragraphs, characters] = [paragraphs + 1, characters + block.text.length];
    }
  }
  return { paragraphs, characters };
}

function spansOf(
  source: string,
  section: Section,
  anchors: ReadonlyMap<string, Anchored>,
): readonly NamedSpan[] {
  return [...anchors]
    .filter(([, anchored]) => anchored.source === source && anchored.section === section.id)
    .map(([id, { anchor }]) => ({ id, start: anchor.markStart, end: anchor.markEnd }));
}

function showSection(section: Section, spans: readonly NamedSpan[], excerpts: boolean): ShownSection {
  const within = (start: number, length: number): readonly NamedSpan[] =>
    spans
      .filter((span) => span.start >= start && span.end <= start + length)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  const hasHeading = section.heading !== '' && !section.lost;
  let at = hasHeading ? section.heading.length + 1 : 0;
  const blocks: ShownBlock[] = [];
  for (const block of section.blocks) {
    if (block.kind === 'gap') {
      blocks.push(block);
      continue;
    }
    const own = within(at, block.text.length);
    at += block.text.length + 1;
    if (!excerpts || own.length > 0)
      blocks.push({ kind: 'paragraph', stretches: cutAtMarks(block.text, own) });
    else blocks.push({ kind: 'left-out', characters: block.text.length, paragraphs: 1 });
  }
  const heading = hasHeading ? cutAtMarks(section.heading, within(0, section.heading.length)) : [];
  if (at - 1 > sectionText(section).length) throw new Error(`invalid section: ${section.id}`);
  return { section, heading, blocks };
}
