import type { Span } from '../../text/account.ts';
import { fold } from '../../text/fold.ts';
import { FILLER } from '../../text/withdrawn.ts';

/** So many code points of a Chinese text are no longer a phrase that anyone might write. */
const LEAST = 16;
/** So many letters of an alphabet are. */
const LEAST_OF_LETTERS = 48;

/** Finds, in any text, what it shares with the texts it was made from. */
export type FindShared = (text: string) => readonly Span[];

/**
 * Makes a finder of runs that stand in one of `phrases` too: of 16 code points or more where they are Chinese, of 48 where
 * they are not. What is but a part of the name of a document or a body, one of `names`, is nobody's words.
 */
export function shareFinder(phrases: readonly string[], names: readonly string[]): FindShared {
  const grams = new Map([LEAST, LEAST_OF_LETTERS].map((least) => [least, new Set<string>()]));
  const bare = names.map(leaveWords);
  for (const phrase of phrases) {
    const least = /\p{Script=Han}/u.test(phrase) ? LEAST : LEAST_OF_LETTERS;
    for (const { text } of gramsOf(fold(phrase), least)) {
      const isName = bare.some((name) => name.includes(leaveWords(text)));
      if (!isName && !text.includes(FILLER)) grams.get(least)?.add(text);
    }
  }
  return (text) => {
    const spans = [...grams].flatMap(([least, known]) =>
      known.size === 0 ? [] : gramsOf(fold(text), least).filter((gram) => known.has(gram.text)),
    );
    return spans.map(({ start, end }) => ({ start, end }));
  };
}

/** A text without its marks: a title stands between 《 and 》 or not. */
function leaveWords(text: string): string {
  return fold(text).replace(/\p{P}/gu, '');
}

/** Every run of so many code points, with its place in UTF-16 units. */
function gramsOf(text: string, length: number): readonly (Span & { readonly text: string })[] {
  const points = [...text];
  const starts = [0];
  for (const point of points) starts.push((starts.at(-1) ?? 0) + point.length);
  return points.slice(0, Math.max(0, points.length - length + 1)).map((_, at) => {
    const [start, end] = [starts[at] ?? 0, starts[at + length] ?? text.length];
    return { start, end, text: text.slice(start, end) };
  });
}
