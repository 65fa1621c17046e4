import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '../../src/charts/measure-text.ts';
import { balanceText, splitAtoms, splitText, wrapText } from '../../src/charts/wrap-text.ts';

test("wrapText('A masked city', 200, 14) stays in one line where it fits", () => {
  expect(wrapText('A masked city', 200, 14)).toEqual(['A masked city']);
});

test("wrapText('A county-level city, name masked', 140, 13, true) breaks between words", () => {
  expect(wrapText('A county-level city, name masked', 140, 13, true)).toEqual([
    'A county-level city,',
    'name masked',
  ]);
});

test("wrapText('某县级市（名称已隐去），河南', 65, 13) lets no closing mark begin a line and no opening one end it", () => {
  expect(wrapText('某县级市（名称已隐去），河南', 65, 13)).toEqual([
    '某县级市',
    '（名称',
    '已隐去），',
    '河南',
  ]);
});

test("wrapText('Abcdefghij', 20, 10) cuts a word that is too wide by itself", () => {
  const lines = wrapText('Abcdefghij', 20, 10);
  expect(lines.join('')).toBe('Abcdefghij');
  expect(lines.every((line) => measureText(line, 10) <= 20)).toBe(true);
});

test("wrapText('', 100, 12) has no lines", () => {
  expect(wrapText('', 100, 12)).toEqual([]);
  expect(wrapText('  ', 100, 12)).toEqual([]);
});

test('splitText(any text) loses nothing but space at the front', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '驻', '（', '）', '，', '-', '“', '5') }),
      (text) => {
        expect(splitText(text).join('')).toBe(text);
      },
    ),
  );
});

test("balanceText('A county-level city, name masked', 190, 60, 14, true) makes two lines about equally long", () => {
  const name = 'A county-level city, name masked';
  expect(wrapText(name, 190, 14, true)).toEqual(['A county-level city, name', 'masked']);
  expect(balanceText(name, 190, 60, 14, true)).toEqual(['A county-level city,', 'name masked']);
  expect(balanceText('Zhumadian', 190, 60, 14, true)).toEqual(['Zhumadian']);
});

test('wrapText(text, width, size, bold, pieces) breaks between the pieces that are given', () => {
  const pieces = ['驻马店', '研发强度', '翻了', '一番'];
  expect(wrapText(pieces.join(''), 60, 10, false, pieces)).toEqual(['驻马店', '研发强度翻了', '一番']);
  expect(balanceText(pieces.join(''), 100, 40, 10, false, pieces)).toEqual(['驻马店研发强度', '翻了一番']);
  expect(wrapText('研发强度', 30, 10, false, ['研发强度'])).toEqual(['研发强', '度']);
});

test('splitText(text) leaves a closing quotation mark with what is Chinese before it, whatever follows', () => {
  expect(splitText('驻马店市”R&D').join('|')).toBe('驻马店市”|R&D');
  expect(splitText('（推断）”R&D').join('|')).toBe('（推断）”|R&D');
  expect(splitText('Zhumadian’s “firms” 企业').join('|')).toBe('Zhumadian’s |“firms” |企业');
});

test('splitText(text) keeps Chinese words whole, with the marks and counted words that belong to them', () => {
  expect(splitText('须有310家重复，驻马店市“高新技术企业”不在其内').join('|')).toBe(
    '须有310家|重复，|驻马店市|“高新|技术|企业”|不在|其内',
  );
  expect(splitText('Firms 企业 in Zhumadian').join('|')).toBe('Firms |企业 |in |Zhumadian');
});

test('wrapText(a Chinese text in any width) breaks between words wherever the word fits, and never before a closing mark', () => {
  const words = fc.constantFrom(
    '驻马店市',
    '研发',
    '强度',
    '高新',
    '企业',
    '310家',
    '（推断）',
    '，',
    '。',
    '“',
    '”',
    'R&D',
  );
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 12, max: 200 }),
      (all, width) => {
        const text = all.join('');
        const lines = wrapText(text, width, 12);
        expect(lines.join('')).toBe(text);
        const ends = new Set<number>([text.length]);
        let end = 0;
        for (const piece of splitText(text)) {
          end += piece.length;
          // A word wider than the room is cut, at any of its characters.
          if (measureText(piece, 12) > width) for (let at = 1; at < piece.length; at += 1) ends.add(end - at);
          ends.add(end);
        }
        let at = 0;
        for (const line of lines) {
          expect(ends).toContain((at += line.length));
          expect(measureText(line, 12)).toBeLessThanOrEqual(Math.max(width, 12));
        }
        // Where the room holds each letter or code with the marks that cling to it.
        const isRoomy = splitAtoms(text).every((atom) => measureText(atom, 12) <= width);
        for (const line of lines.slice(1)) if (isRoomy) expect(line).not.toMatch(/^[，。）”]/u);
      },
    ),
  );
});
