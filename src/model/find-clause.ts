import type { Span } from '../text/account.ts';

/** A figure in a published text: its place in code points, as printed, and the clause around it. */
export interface PublishedClause {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly quote: string;
}

/** Where the clause around a figure stands, in code points; `null` where the text around it is another. Width counts for nothing. */
export function findClause(text: readonly string[], clause: PublishedClause): Span | null {
  const points = [...clause.quote];
  const length = [...clause.printed].length;
  for (let at = 0; at + length <= points.length; at += 1) {
    const start = clause.start - at;
    const end = start + points.length;
    if (!isAlike(points.slice(at, at + length).join(''), clause.printed)) continue;
    if (start >= 0 && isAlike(text.slice(start, end).join(''), clause.quote)) return { start, end };
  }
  return null;
}

/** Whether two texts are the same, point by point, once width is left out. */
export function isAlike(a: string, b: string): boolean {
  const fold = (text: string): readonly string[] => [...text].map((point) => point.normalize('NFKC'));
  const [x, y] = [fold(a), fold(b)];
  return x.length === y.length && x.every((point, at) => point === y[at]);
}
