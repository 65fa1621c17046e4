import { expect, test, vi } from 'vitest';
import { codePoints } from '../../src/picture/cmap.ts';
import { FAMILY, fontsFor } from '../../src/picture/fonts.ts';
import { nameFont } from '../../src/picture/name-font.ts';
import { sfntTable } from '../../src/picture/sfnt.ts';

// Unpacking whole fonts takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The family that a font names, and whether it says that it is an italic. */
function readName(sfnt: Uint8Array): readonly [family: string, italic: boolean] {
  const names = sfntTable(sfnt, 'name');
  const metrics = sfntTable(sfnt, 'OS/2');
  if (!names || !metrics) return expect.fail('no names');
  for (let at = 6; at < 6 + 12 * names.getUint16(2); at += 12) {
    if (names.getUint16(at + 6) !== 1) continue;
    const start = names.getUint16(4) + names.getUint16(at + 10);
    const letters = Array.from({ length: names.getUint16(at + 8) / 2 }, (_, index) =>
      names.getUint16(start + 2 * index),
    );
    return [String.fromCharCode(...letters), (metrics.getUint16(62) & 1) === 1];
  }
  return expect.fail('no family');
}
const letters = (sfnt: Uint8Array | undefined): string =>
  String.fromCodePoint(...[...codePoints(sfnt ?? expect.fail('no font'))].toSorted((a, b) => a - b));

test('fontsFor(texts, lang, name) gives fonts of just these letters, the family first named by pictures', async () => {
  const fonts = await fontsFor({ 400: '有据有据ab', 700: '据' }, 'zh', 'x');
  expect(fonts.map(letters)).toEqual([' ab据有', ' 据']);
  expect(fonts.map(readName)).toEqual([
    [FAMILY, false],
    [FAMILY, false],
  ]);
});

test('fontsFor(texts, lang, name) looks in other fonts for what the first has not', async () => {
  const fonts = await fontsFor({ 400: 'Yǒujù', 700: '' }, 'zh', 'x');
  expect(fonts.map(letters)).toEqual([' Yjuù', ' ǒ']);
  expect(fonts.map(readName)).toEqual([
    [FAMILY, false],
    ['Pinyin', true],
  ]);
});

test('fontsFor(texts, lang, name) takes narrow quotation marks in English only', async () => {
  const english = await fontsFor({ 400: '“a’s …”', 700: '' }, 'en', 'x');
  expect(english.map(letters)).toEqual([' ’“”…', ' as']);
  const chinese = await fontsFor({ 400: '“a’s …”', 700: '' }, 'zh', 'x');
  expect(chinese.map(letters)).toEqual([' as’“”…']);
});

test('fontsFor(texts, lang, name) gives the first font even where it has none of the letters', async () => {
  expect((await fontsFor({ 400: 'ǒ', 700: '' }, 'zh', 'x')).map(letters)).toEqual([' ', ' ǒ']);
  expect(await fontsFor({ 400: '', 700: '' }, 'zh', 'x')).toEqual([]);
});

test('nameFont(sfnt, name) refuses a family longer than the font’s own', async () => {
  const [font = expect.fail('no font')] = await fontsFor({ 400: 'a', 700: '' }, 'zh', 'x');
  expect(() => nameFont(font, { family: 'Noto Sans SC Regular', standIn: false })).toThrow(
    'invalid family: Noto Sans SC Regular is longer than the font’s own',
  );
  expect(readName(nameFont(font, { family: 'Noto', standIn: true }))).toEqual(['Noto', true]);
  expect(readName(font)).toEqual([FAMILY, false]);
});
