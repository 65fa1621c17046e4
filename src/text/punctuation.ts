const WIDE: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);

// What makes a half-width mark beside it Chinese: a Han character, a Chinese mark, or the mask `**`.
const CHINESE = /^[\p{Script=Han}“”‘’《》「」、。，：；！？（）*]$/u;
const AMOUNT = /^[\d%％]$/u;
// They stand close to what is before them.
const CLOSING = /^[,:;!?)，：；！？。、）]$/u;
const BLANK = /(?<! ) +(?=[，：；！？。、）])/gu;

/**
 * A text whose half-width marks beside Chinese ones are full-width, without a blank before them, and how many
 * were changed. Marks in a row and the two of a pair of parentheses change together. Decimals, thousands, times
 * and addresses keep theirs.
 */
export function widenPunctuation(text: string): { readonly text: string; readonly count: number } {
  const characters = [...text];
  const partners = pairParentheses(characters);
  const findNeighbours = (at: number): readonly number[] => [
    findNeighbour(characters, at, -1),
    findNeighbour(characters, at, 1),
    partners.get(at) ?? -1,
  ];
  const isChinese = (at: number): boolean => CHINESE.test(characters[at] ?? '');
  const isAtEnd = (at: number): boolean => (characters[at + 1] ?? '\n') === '\n';
  let count = 0;
  const widen = (start: number): void => {
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const wide = WIDE.get(characters[at] ?? '');
      if (wide === undefined) continue;
      characters[at] = wide;
      count += 1;
      waiting.push(...findNeighbours(at));
    }
  };
  characters.forEach((_, at) => {
    if (!WIDE.has(characters[at] ?? '')) return;
    const ends = isAtEnd(at) && AMOUNT.test(characters[at - 1] ?? '');
    if (ends || findNeighbours(at).some(isChinese)) widen(at);
  });
  const wide = characters.join('').replace(BLANK, () => {
    count += 1;
    return '';
  });
  return { text: wide, count };
}

/** The neighbour of a character; blanks before a closing mark do not part the two. */
function findNeighbour(characters: readonly string[], at: number, step: -1 | 1): number {
  let next = at + step;
  while (characters[next] === ' ') next += step;
  const right = step === 1 ? next : at;
  return CLOSING.test(characters[right] ?? '') ? next : at + step;
}

/** The parentheses of each line that belong together, whatever their width, each with the place of the other. */
function pairParentheses(characters: readonly string[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  let open: number[] = [];
  characters.forEach((character, at) => {
    if (character === '\n') open = [];
    else if (character === '(' || character === '（') open.push(at);
    else if (character === ')' || character === '）') {
      const start = open.pop();
      if (start !== undefined) partners.set(start, at).set(at, start);
    }
  });
  return partners;
}
