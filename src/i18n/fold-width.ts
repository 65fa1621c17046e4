const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－．]/gu;
const WIDTH_OFFSET = 0xfee0;
const COMMA_IN_NUMBER = /(?<=\d)，(?=\d{3}(?!\d))/gu;

/** A printed figure with the digits, letters and signs of a number at half width; Chinese punctuation stays. */
export function foldWidth(printed: string): string {
  return printed
    .trim()
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH_OFFSET))
    .replace(COMMA_IN_NUMBER, ',');
}
