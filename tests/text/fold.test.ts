import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['１２３', '123'],
  ['８０％', '80%'],
  ['，：；！？（）', ',:;!?()'],
  ['ＳＷＯＴ分析', 'SWOT分析'],
  ['！～', '!~'],
  ['\uff00｟￥', '\uff00｟￥'],
  ['247\u3000个', '247 个'],
  ['。、“”《》', '。、“”《》'],
  ['高新技术企业75家，总数达到443家', '高新技术企业75家,总数达到443家'],
  ['𠮷（👩‍🔬）', '𠮷(👩‍🔬)'],
  ['', ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('fold(text) keeps the length and the place of every character, and folds nothing twice', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.integer({ min: 0xfefe, max: 0xff70 })).map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(unit, unit, (left, right) => {
      const folded = fold(left + right);
      expect(folded).toHaveLength(left.length + right.length);
      expect(folded).toBe(fold(left) + fold(right));
      expect(fold(folded)).toBe(folded);
    }),
  );
});
