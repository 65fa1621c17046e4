import { mdxToMdast } from 'satteri';

interface Node {
  readonly name?: string | null;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** The ids of the observations that a story's `<Value of="…"/>` tags are bound to, in the order of the text. */
export function findValueIds(mdx: string): readonly string[] {
  const ids: string[] = [];
  const walk = (node: Node): void => {
    if (node.name === 'Value') {
      const of = node.attributes?.find(({ name }) => name === 'of')?.value;
      if (typeof of === 'string') ids.push(of);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(mdxToMdast(mdx) as unknown as Node);
  return ids;
}
