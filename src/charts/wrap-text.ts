import { breakWords } from '../i18n/break-words.ts';
import { measureText } from './measure-text.ts';

/**
 * What no line break may part: a Latin word, or one Han character with the marks that cling to it. A closing quotation mark
 * clings to what is Chinese before it; within Latin words it is an apostrophe, or theirs.
 */
const ATOM =
  /[（《〈「『【“‘]*(?:\p{Script=Han}[，。；：？！、）》〉」』】”’]*|(?:[^\s\p{Script=Han}（《〈「『【“‘，。；：？！、）》〉」』】]+)?(?:[，。；：？！、）》〉」』】][，。；：？！、）》〉」』】”’]*)?)\s*/gu;

/** The pieces between which a page may break a text, joined they are the text: in Chinese most single characters. */
export function splitAtoms(text: string): readonly string[] {
  return (text.match(ATOM) ?? []).filter((atom) => atom !== '');
}

const HAN = /\p{Script=Han}/u;

/** The pieces between which a drawing may break a text, joined they are the text: words, in Chinese too. */
export function splitText(text: string): readonly string[] {
  const atoms = splitAtoms(text);
  if (!HAN.test(text)) return atoms;
  let end = 0;
  const ends = new Set(breakWords(text, 'zh').map((word) => (end += word.length)));
  const pieces: string[] = [];
  let [piece, at] = ['', 0];
  for (const atom of atoms) {
    piece += atom;
    at += atom.length;
    if (!ends.has(at)) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces;
}

/**
 * Sets a text in as few lines as fit `width` pixels; a single word that is wider is cut between characters.
 * No Chinese line begins with a closing mark or ends with an opening one. An empty text has no lines. It breaks between
 * its `pieces`, which joined are the text; words where none are given.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  bold = false,
  pieces?: readonly string[],
): readonly string[] {
  const fits = (line: string): boolean => measureText(line.trimEnd(), fontSize, bold) <= width;
  const whole = text.trim();
  if (whole === '') return [];
  if (fits(whole)) return [whole];
  const cut = (piece: string, smaller: (text: string) => readonly string[]): readonly string[] =>
    fits(piece) ? [piece] : smaller(piece);
  const lines: string[] = [];
  let line = '';
  for (const atom of (pieces ?? splitText(whole)).flatMap((piece) =>
    cut(piece, (word) => splitAtoms(word).flatMap((each) => cut(each, (letters) => [...letters]))),
  )) {
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
  pieces: readonly string[] = splitText(text.trim()),
): readonly string[] {
  const widest = (lines: readonly string[]): number =>
    Math.max(0, ...lines.map((line) => measureText(line, fontSize, bold)));
  let lines = wrapText(text, width, fontSize, bold, pieces);
  if (lines.length < 2) return lines;
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
