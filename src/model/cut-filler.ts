/** A run of words, or of filler for words that were withdrawn with the marks between. */
export interface FillerRun {
  readonly text: string;
  readonly isFiller: boolean;
}

const FILLED = /(█(?:[█\p{P}\p{Z}]*█)?)/u;

/** Cuts a text at its filler, so that what reads it aloud can say once that words are gone, not each block. */
export function cutFiller(text: string): readonly FillerRun[] {
  return text
    .split(FILLED)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, isFiller: run.startsWith('█') }));
}
