const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Folds full-width forms to half-width ones and the ideographic space to a space, character by character:
 * the result has the same length, so an offset in it is an offset in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) {
      folded += String.fromCharCode(code - FULL_WIDTH_OFFSET);
    } else {
      folded += code === 0x3000 ? ' ' : text.charAt(at);
    }
  }
  return folded;
}
