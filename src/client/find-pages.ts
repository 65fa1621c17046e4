/** What the index gives of a page that was found. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The words round the finds, with `<mark>` round each, everything else escaped. */
  readonly excerpt: string;
}

/** A page that was found; `id` tells it from others. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

/** The index of the pages of one language. */
export interface Index {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Result[] } | null>;
}

/** Words that the texts use for one another. */
const ALIKE = [[/R&D/giu, '研发']] as const;

/**
 * The pages for some words, best first: those with all of them as they are said, then as Chinese is cut into words, then
 * with a word for another; where there is none, those with most of the words.
 */
export async function findPages(index: Index, said: string): Promise<readonly Result[]> {
  const words = said.normalize('NFKC').trim();
  const search = async (query: string): Promise<readonly Result[]> =>
    (await index.search(query))?.results ?? [];
  const other = ALIKE.reduce((text, [from, to]) => text.replaceAll(from, to), words);
  const found = new Map<string, Result>();
  for (const query of new Set([words, cutWords(words).join(' '), other, cutWords(other).join(' ')]))
    for (const result of await search(query)) if (!found.has(result.id)) found.set(result.id, result);
  if (found.size > 0) return [...found.values()];
  const scores = new Map<string, { readonly result: Result; score: number }>();
  for (const word of new Set(cutWords(other))) {
    for (const result of await search(word)) {
      const known = scores.get(result.id) ?? { result, score: 0 };
      known.score += word.length;
      scores.set(result.id, known);
    }
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

/** The words of a phrase, Chinese cut where words end; marks are none. */
function cutWords(phrase: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(phrase)) return phrase.split(/\s+/u);
  const parts = phrase
    .split(/(\p{Script=Han}+)/u)
    .flatMap((part) =>
      /\p{Script=Han}/u.test(part)
        ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(part)].map(({ segment }) => segment)
        : part.split(/\s+/u),
    );
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}
