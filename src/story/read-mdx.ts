import { mdxToMdast } from 'satteri';

/** A node of MDX; offsets in UTF-16 units, lines and columns from 1. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly children?: readonly MdxNode[];
  readonly attributes?: readonly {
    readonly type?: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly line: number; readonly column: number; readonly offset: number };
  };
}

/** What is wrong with MDX that cannot be read: the first place, and the parser's own words. */
export interface MdxTrouble {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads MDX into a tree, by the parser that renders it, so that nothing is shown that was not seen here. */
export function readMdx(text: string): {
  readonly root: MdxNode | null;
  readonly trouble: MdxTrouble | null;
} {
  try {
    return { root: mdxToMdast(text) as unknown as MdxNode, trouble: null };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/u.exec(said) ?? [];
    return { root: null, trouble: { line: Number(line), column: Number(column), message } };
  }
}
