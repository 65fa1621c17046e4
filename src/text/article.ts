/** Whose words a part of a page is: the document's, or those of the outlet that carries it. */
export type Part = 'document' | 'outlet-lead' | 'outlet-summary' | 'outline';

/** A paragraph, or a place where text is missing (`chars` of it; `null` if nobody says how many). */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'gap'; readonly chars: number | null; readonly worked: boolean };

/** What stands under one heading. `lost`: the heading itself fell into a gap and is known from the outline. */
export interface Section {
  readonly id: string;
  readonly part: Part;
  /** 0 where there is no heading, else 2 to 4 as in HTML. */
  readonly level: number;
  readonly heading: string;
  readonly lost: boolean;
  readonly blocks: readonly Block[];
}

/** A cleaned article: its own title ('' if it has none) and its sections in order. */
export interface Article {
  readonly source: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The words of a section: its heading (unless lost) and its paragraphs, one a line. Quotes are found in this. */
export function sectionText(section: Section): string {
  const lines = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return (section.heading && !section.lost ? [section.heading, ...lines] : lines).join('\n');
}

/** The words of an article, one paragraph a line; gaps have none. */
export function articleText(article: Article): string {
  const title = article.title ? [article.title] : [];
  return [...title, ...article.sections.map(sectionText)].filter(Boolean).join('\n');
}
