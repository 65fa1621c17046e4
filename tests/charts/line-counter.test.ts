import { expect, test } from 'vitest';
import { lineCounter } from '../../src/charts/line-counter.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

const TEXTS = [
  '',
  'A title of some length, with a verylongwordthatfitsinfewofthese rooms',
  '驻马店市高新技术企业五年间增至近三倍，R&D 投入强度达到 1.04%',
];

test('lineCounter(text, fontSize) counts what wrapText sets, at every width, from the widest down and at once', () => {
  for (const text of TEXTS) {
    const counted = lineCounter(text, 20, true);
    for (let width = 900; width >= 8; width -= 1) {
      const { length } = wrapText(text, width, 20, true);
      expect(counted(width), `${width}: ${text}`).toBe(length);
      expect(lineCounter(text, 20, true)(width)).toBe(length);
    }
    expect(counted(900)).toBe(wrapText(text, 900, 20, true).length);
  }
});
