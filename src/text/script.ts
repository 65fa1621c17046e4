import * as OpenCC from 'opencc-js';

/** Above this share of characters that a conversion would change, a text is taken to be in traditional script. */
const TRADITIONAL_SHARE = 0.05;

// `tw`, not `t`: `t` leaves 著力; not `twp`: it also changes words (线上 becomes 在线).
const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });

/** A text in simplified script and how many of its characters were changed; a text already simplified comes back as it is. */
export function toSimplified(text: string): { readonly text: string; readonly changed: number } {
  const simplified = convert(text);
  const before = [...text];
  const after = [...simplified];
  const changed = before.filter((character, at) => character !== after[at]).length;
  return changed / Math.max(1, before.length) < TRADITIONAL_SHARE
    ? { text, changed: 0 }
    : { text: simplified, changed };
}
