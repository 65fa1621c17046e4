let codes: Map<string, readonly number[]> | null = null;

/** A text in GBK, as Excel saves a CSV on a Chinese Windows; what GBK does not have becomes a question mark. */
export function encodeGbk(text: string): Buffer {
  codes ??= readCodes();
  const bytes = [...text].flatMap((each) =>
    each < '\u0080' ? [each.charCodeAt(0)] : (codes?.get(each) ?? ['?'.charCodeAt(0)]),
  );
  return Buffer.from(bytes);
}

function readCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const text = decoder.decode(new Uint8Array([first, second]));
      if (text.length === 1 && text !== '\uFFFD') found.set(text, [first, second]);
    }
  }
  return found;
}
