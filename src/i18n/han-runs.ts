/** A stretch of a text that is Chinese throughout, or holds no Chinese character. */
export interface Run {
  readonly words: string;
  readonly isHan: boolean;
}

/** Chinese characters, with the Chinese marks and the digits between them and the brackets round them. */
const HAN =
  /([《（〔]?\p{Script=Han}(?:[\p{Script=Han}\p{Nd}，。、；：（）《》〔〕·—]*[\p{Script=Han}）》〕])?)/u;

/** Cuts an English text at the Chinese words in it, so that each can be marked as Chinese. */
export function cutHanRuns(text: string): readonly Run[] {
  return text
    .split(HAN)
    .map((words, at) => ({ words, isHan: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
