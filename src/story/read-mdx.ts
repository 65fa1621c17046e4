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

/** What no story is: longer than so many characters, for which the parser would take minutes, and nested deeper. */
export const LONGEST = 60_000;
export const DEEPEST = 100;

/**
 * Reads MDX into a tree, by the parser that renders it, so that nothing is shown that was not seen here. What is too long
 * or nested too deep is not read: `too long` and `too deep` are then its trouble.
 */
export function readMdx(text: string): {
  readonly root: MdxNode | null;
  readonly trouble: MdxTrouble | null;
} {
  if (text.length > LONGEST) {
    return {
      root: null,
      trouble: { line: text.slice(0, LONGEST).split('\n').length, column: 1, message: 'too long' },
    };
  }
  try {
    const root = mdxToMdast(text) as unknown as MdxNode;
    const deep = findDeep(root);
    if (!deep) return { root, trouble: null };
    const { line = 1, column = 1 } = deep.position?.start ?? {};
    return { root: null, trouble: { line, column, message: 'too deep' } };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/u.exec(said) ?? [];
    return { root: null, trouble: { line: Number(line), column: Number(column), message } };
  }
}

/** The first node that is nested too deep, level by level, since a tree that deep would overflow what walks it. */
function findDeep(root: MdxNode): MdxNode | null {
  let level: readonly MdxNode[] = [root];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap(({ children }) => children ?? []);
  }
  return level[0] ?? null;
}
