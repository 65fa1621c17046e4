import { readFigure, type Figure } from '../figure.ts';
import type { DraftRow } from './draft.ts';

/** What the row of a draft reads as, in its base unit; `null` where its words are no quantity. */
export function figureOf({ figure, qualifier, kind }: DraftRow): Figure | null {
  return readFigure({ printed: figure.printed, qualifier: qualifier.code, kind: kind.code });
}
