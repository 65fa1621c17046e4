/** A pinyin syllable with its tone mark, in parentheses right after the Han character it glosses. */
const GLOSS =
  /(?<=\p{Script=Han})[(（](?=[^)）]{0,6}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}[)）]/gu;

/** A text without pinyin glosses, and how many were taken out. Parentheses that hold anything else are kept. */
export function removeGlosses(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const plain = text.normalize('NFC').replace(GLOSS, () => {
    count += 1;
    return '';
  });
  return { text: plain, count };
}
