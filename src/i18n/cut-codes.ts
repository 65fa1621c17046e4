/** A stretch of a text that is a code, or holds none. */
export interface CodeRun {
  readonly words: string;
  readonly isCode: boolean;
}

/** Capitals that a hyphen or a slash joins to more (UTF-8, GB/T 7714), and the first and last of some years. */
const CODE = /(\b[A-Z]{1,8}-\d+\b|\bGB\/T(?: \d+)?|\b\d{4}[–—]\d{2,4}(?:年)?)/u;

/** Cuts a text at the codes in it, in which browsers would break a line after a hyphen, a slash or a dash. */
export function cutCodes(text: string): readonly CodeRun[] {
  return text
    .split(CODE)
    .map((words, at) => ({ words, isCode: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
