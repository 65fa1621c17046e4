import { measureText } from './measure-text.ts';

/** What no line break may part: a Latin word, or one Han character with the marks that cling to it. */
const ATOM =
  /[（《〈「『【“‘]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《〈「『【“‘，。；：？！、）》〉」』】]+)?[，。；：？！、）》〉」』】]*\s*/gu;

/** The pieces between which a text may be broken; joined they are the text. */
export function splitText(text: string): string[] {
  return (text.match(ATOM) ?? []).filter((atom) => atom !== '');
}

/**
 * Sets a text in as few lines as fit `width` pixels; a single word that is wider is cut between letters.
 * No Chinese line begins with a closing mark or ends with an opening one. An empty text has no lines. It breaks between
 * its `pieces`, which joined are the text: in a headline words, for in Chinese `splitText` parts words too.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  bold = false,
  pieces: readonly string[] = splitText(text.trim()),
): string[] {
  const fits = (line: string): boolean => measureText(line.trimEnd(), fontSize, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const atom of pieces.flatMap((piece) => (fits(piece) ? [piece] : [...piece]))) {
    if (line !== '' && !fits(line + atom)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? atom.trimStart() : atom;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

const NARROWER = 4;

/** As `wrapText`, but the lines about equally long: set as narrow as the same number of lines allows. */
export function balanceText(
  text: string,
  width: number,
  least: number,
  fontSize: number,
  bold = false,
  pieces?: readonly string[],
): string[] {
  const widest = (lines: readonly string[]): number =>
    Math.max(0, ...lines.map((line) => measureText(line, fontSize, bold)));
  let lines = wrapText(text, width, fontSize, bold, pieces);
  let needed = widest(lines);
  for (let narrower = width - NARROWER; narrower >= least; narrower -= NARROWER) {
    // Any room that holds the widest line breaks the text in the same places.
    if (narrower >= needed) continue;
    const next = wrapText(text, narrower, fontSize, bold, pieces);
    if (next.length > lines.length) break;
    lines = next;
    needed = widest(lines);
  }
  return lines;
}
