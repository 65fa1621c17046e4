import { findTags } from './parse.ts';

/** The attributes of tags that name the figures a number stands on. */
const NAMES: Readonly<Record<string, readonly string[]>> = { Value: ['of'], Change: ['from', 'to'] };

/** The ids of all figures that a text's numbers stand on, each once, in the order of the text: one note each. */
export function findNoteIds(mdx: string): readonly string[] {
  const ids = findTags(mdx).flatMap(({ name, attributes }) =>
    (NAMES[name] ?? []).flatMap((attribute) => (attributes[attribute] ?? '').split(/\s+/u).filter(Boolean)),
  );
  return [...new Set(ids)];
}
