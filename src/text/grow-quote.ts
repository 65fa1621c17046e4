import type { Span } from './account.ts';
import { clauseAt } from './clause.ts';
import { fold } from './fold.ts';

/** A quote longer than this shows nobody what is meant. */
const LONGEST = 300;
const STEP = 4;

/** Writes quotes of a text, each as short as stands once in it; folds the text only once. */
export class QuoteMaker {
  readonly #text: string;
  readonly #folded: string;

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  /**
   * The shortest run of whole clauses around a marked span, as `……⟦marked⟧……`, that stands once in the text; null
   * where even the whole line stands twice, or would have to be very long.
   */
  quote(mark: Span): string | null {
    const line = this.#lineAt(mark.start);
    let { start } = clauseAt(this.#text, mark.start);
    let end = Math.max(clauseAt(this.#text, mark.start).end, clauseAt(this.#text, mark.end).end);
    while (end - start <= LONGEST) {
      if (this.#isOnce(start, end)) return this.#write(start, end, mark);
      if (start > line.start) start = clauseAt(this.#text, start - 1).start;
      else if (end < line.end) end = clauseAt(this.#text, end + 1).end;
      else return null;
    }
    return null;
  }

  /** A few characters around a marked span, as many as make it stand once in the text; null where none do. */
  context(mark: Span): string | null {
    const line = this.#lineAt(mark.start);
    for (let reach = STEP; reach <= LONGEST; reach += STEP) {
      const start = Math.max(line.start, mark.start - reach);
      const end = Math.min(line.end, mark.end + reach);
      if (this.#isOnce(start, end)) return this.#write(start, end, mark);
      if (start === line.start && end === line.end) return null;
    }
    return null;
  }

  #isOnce(start: number, end: number): boolean {
    const words = this.#folded.slice(start, end);
    const first = this.#folded.indexOf(words);
    return first === start && this.#folded.indexOf(words, first + 1) < 0;
  }

  #lineAt(at: number): Span {
    const end = this.#text.indexOf('\n', at);
    return {
      start: this.#text.lastIndexOf('\n', at - 1) + 1,
      end: end < 0 ? this.#text.length : end,
    };
  }

  #write(start: number, end: number, mark: Span): string {
    const text = this.#text;
    return `${text.slice(start, mark.start)}⟦${text.slice(mark.start, mark.end)}⟧${text.slice(mark.end, end)}`;
  }
}
