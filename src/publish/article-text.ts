import type { Anchored } from '../model/anchoring.ts';
import type { StoredArticle } from '../model/articles.ts';
import { showArticle, type ShownSection } from '../model/show-article.ts';
import { countPoints } from './code-points.ts';

/** Where a figure stands in a published text, in Unicode code points from its start; `end` is past its last. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** An article as published: its text, and the place of each figure in it by id. */
export interface PublishedArticle {
  readonly text: string;
  readonly places: ReadonlyMap<string, TextPlace>;
}

interface Line {
  readonly text: string;
  readonly section: string;
  /** Where the line begins in the text of its section, in UTF-16 units, as anchors count. */
  readonly from: number;
}

/**
 * The cleaned article as plain text: one paragraph a line, LF, NFC; of one shown in excerpts only what is displayed.
 * An empty line stands where words are missing or left out.
 */
export function publishArticle(
  stored: StoredArticle,
  anchors: ReadonlyMap<string, Anchored>,
  display: 'full' | 'excerpts' | null,
): PublishedArticle {
  const { title, source, sections } = stored.article;
  const shown = new Map(showArticle(stored, anchors, display).map((each) => [each.section.id, each]));
  const body = sections.flatMap(({ id }) => {
    const section = shown.get(id);
    return section ? linesOf(section) : [EMPTY];
  });
  const all = title ? [{ text: title, section: 'title', from: 0 }, ...body] : body;
  const lines = all.filter(({ text }, at) => text !== '' || (at > 0 && all[at - 1]?.text !== ''));
  const places = new Map<string, TextPlace>();
  let at = 0;
  for (const line of lines) {
    for (const [id, { source: of, section, anchor }] of anchors) {
      const [from, to] = [anchor.markStart - line.from, anchor.markEnd - line.from];
      if (of !== source || section !== line.section || from < 0 || to > line.text.length) continue;
      const start = at + countPoints(line.text.slice(0, from));
      places.set(id, { start, end: start + countPoints(line.text.slice(from, to)) });
    }
    at += countPoints(line.text) + 1;
  }
  return { text: lines.map(({ text }) => `${text.normalize('NFC')}\n`).join(''), places };
}

const EMPTY: Line = { text: '', section: '', from: 0 };

function linesOf({ section, heading, blocks }: ShownSection): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (text: string): void => {
    lines.push({ text, section: section.id, from });
    from += text.length + 1;
  };
  if (heading.length > 0) add(section.heading);
  section.blocks.forEach((block, at) => {
    if (block.kind === 'paragraph' && blocks[at]?.kind === 'paragraph') add(block.text);
    else {
      lines.push(EMPTY);
      if (block.kind === 'paragraph') from += block.text.length + 1;
    }
  });
  return lines;
}
