import { alignText } from './align-text.ts';
import type { MdxNode } from './read-mdx.ts';

/** An attribute of a tag: its name and value with where they stand. `value` is `null` where it is no string. */
export interface Attribute {
  readonly name: string;
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  /** For each UTF-16 unit of the value, its offset in the source. */
  readonly offsets: readonly number[];
}

/** The attributes of a tag with their places: the parser reads them without. Names of expressions are ''. */
export function readAttributes(node: MdxNode, source: string): readonly Attribute[] {
  const begin = node.position?.start.offset ?? 0;
  const limit = node.position?.end.offset ?? source.length;
  let at = begin + 1 + (node.name ?? '').length;
  return (node.attributes ?? []).map((given) => {
    while (/\s/u.test(source.charAt(at)) && at < limit) at += 1;
    const start = at;
    const name = given.name ?? '';
    at = name === '' ? endOfBraces(source, at, limit) : at + name.length;
    const equals = /^\s*=\s*/u.exec(source.slice(at, limit))?.[0];
    if (name === '' || equals === undefined) return { name, value: null, start, end: at, offsets: [] };
    at += equals.length;
    const quote = source.charAt(at);
    if (typeof given.value !== 'string' || (quote !== '"' && quote !== "'")) {
      at = endOfBraces(source, at, limit);
      return { name, value: null, start, end: at, offsets: [] };
    }
    const from = at + 1;
    const to = source.indexOf(quote, from);
    at = to + 1;
    return { name, value: given.value, start, end: at, offsets: alignText(given.value, source, from, to) };
  });
}

/** The end of an expression in braces: what an editor may not write, so only its place matters. */
function endOfBraces(source: string, at: number, limit: number): number {
  let depth = 0;
  for (let next = at; next < limit; next += 1) {
    if (source.charAt(next) === '{') depth += 1;
    if (source.charAt(next) === '}') depth -= 1;
    if (depth === 0) return next + 1;
  }
  return limit;
}
