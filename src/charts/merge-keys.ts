import type { KeyEntry, Meaning } from './key.ts';

const ORDER: readonly Meaning[] = [
  'stated',
  'cited',
  'derived',
  'expected',
  'target',
  'rule',
  'range',
  'at-least',
  'at-most',
  'between',
  'within',
  'covers',
  'undated',
  'joined',
  'apart',
];

/** The key of several drawings in one: each entry once, in the order that every key has. */
export function mergeKeys(keys: readonly (readonly KeyEntry[])[]): readonly KeyEntry[] {
  const entries = new Map<Meaning, KeyEntry>();
  for (const entry of keys.flat()) if (!entries.has(entry.meaning)) entries.set(entry.meaning, entry);
  const placeOf = ({ meaning }: KeyEntry): number => ORDER.indexOf(meaning);
  return [...entries.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
}
