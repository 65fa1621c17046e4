import type { Article } from '../text/article.ts';
import type { Cleaned } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import type { Row } from './tables.ts';

/** The section and the raw line (from 1) on which a changed paragraph, heading or title begins. */
export interface ChangedLine {
  readonly section: string;
  readonly line: number;
}

/** A title or heading (`block` is `null`), or a block of a section. */
interface Piece {
  readonly section: string;
  readonly block: number | null;
  readonly words: string;
}

/** Finds what an edited raw text first makes different from the article as it was; `null` where it is the same. */
export function findChangedLine(
  raw: string,
  { article, lines }: Pick<Cleaned<Row<'repairs'>>, 'article' | 'lines'>,
  before: Article,
): ChangedLine | null {
  const [now, then] = [piecesOf(article), piecesOf(before)];
  const isSame = (a: Piece, b?: Piece): boolean =>
    a.section === b?.section && a.block === b.block && a.words === b.words;
  const differs = now.findIndex((piece, at) => !isSame(piece, then[at]));
  if (differs < 0 && now.length === then.length) return null;
  const at = differs < 0 ? now.length - 1 : differs;
  const piece = now[at];
  if (!piece) return null;
  const origin = (of: Piece) => lines.find((each) => each.section === of.section && each.block === of.block);
  const next = now.slice(at).flatMap((each) => origin(each) ?? [])[0]?.first ?? 1;
  if (piece.block !== null) return { section: piece.section, line: next };
  // A heading is no block: it stands between the blocks around it, often on the line of the next one.
  const from =
    now
      .slice(0, at)
      .flatMap((each) => origin(each) ?? [])
      .at(-1)?.last ?? 0;
  const isOwn = (line: string): boolean =>
    piece.words !== '' && fold(line.trim()).startsWith(fold(piece.words));
  const own = raw.split('\n').findIndex((line, n) => n >= from && isOwn(line));
  return { section: piece.section, line: own < 0 ? next : own + 1 };
}

function piecesOf({ title, sections }: Article): readonly Piece[] {
  const pieces: Piece[] = [{ section: 'title', block: null, words: title }];
  for (const { id, heading, blocks } of sections) {
    pieces.push({ section: id, block: null, words: heading });
    blocks.forEach((block, at) => {
      pieces.push({
        section: id,
        block: at,
        words: block.kind === 'gap' ? `${block.chars} left out` : block.text,
      });
    });
  }
  return pieces;
}
