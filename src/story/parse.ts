import { mdxToMdast } from 'satteri';
import { CHART_TAGS, type ChartRequest, type ChartTag } from './composed.ts';

/** A tag in a story with its attributes as strings, and the line and column where it begins, from 1. */
export interface StoryTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** The tags of a story or a page of the handbook, in the order of the text. Attributes that are no strings are left out. */
export function findTags(mdx: string): readonly StoryTag[] {
  const tags: StoryTag[] = [];
  const walk = (node: Node): void => {
    if (node.type.startsWith('mdxJsx') && node.name) {
      const given = (node.attributes ?? []).flatMap(({ name, value }) =>
        name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
      );
      tags.push({
        name: node.name,
        attributes: Object.fromEntries(given),
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
      });
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(mdxToMdast(mdx) as unknown as Node);
  return tags;
}

/** A tag as a request for a chart, `null` where it is none. */
export function toRequest({ name, attributes }: StoryTag): ChartRequest | null {
  if (!CHART_TAGS.includes(name as ChartTag)) return null;
  const { id = '', title = '', note = '', ...rest } = attributes;
  return { tag: name as ChartTag, id, title, note, attributes: rest };
}
