import { expect, test } from 'vitest';
import { codePoints } from '../../src/picture/cmap.ts';
import { sfntTable } from '../../src/picture/sfnt.ts';

/** An sfnt of one table. */
function buildFont(tag: string, table: readonly number[]): Uint8Array {
  const at = 12 + 16;
  const head = [
    0,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    ...Buffer.from(tag),
    0,
    0,
    0,
    0,
    ...long(at),
    ...long(table.length),
  ];
  return Uint8Array.from([...head, ...table]);
}
const short = (value: number): number[] => [value >> 8, value & 0xff];
const long = (value: number): number[] => [...short(value >>> 16), ...short(value & 0xffff)];

const RECORD = [...short(3), ...short(1)];
/** Segments a–c (shifted), z (by a list in which it has no glyph), 一–丁 (by a list), and the obligatory last one. */
const format4 = [
  ...[4, 0, 0, 8, 0, 0, 0].flatMap(short),
  ...[0x63, 0x7a, 0x4e01, 0xffff].flatMap(short),
  ...short(0),
  ...[0x61, 0x7a, 0x4e00, 0xffff].flatMap(short),
  ...[0x10000 - 0x60, 0, 5, 1].flatMap(short),
  ...[0, 6, 6, 0].flatMap(short),
  ...[0, 9, 0].flatMap(short),
];
const format12 = [
  ...[12, 0].flatMap(short),
  ...[0, 0, 2].flatMap(long),
  ...[0x20bb7, 0x20bb8, 40].flatMap(long),
  ...[0x1f600, 0x1f601, 0].flatMap(long),
];
const sorted = (font: Uint8Array): readonly number[] => [...codePoints(font)].toSorted((a, b) => a - b);

test('codePoints(sfnt) reads format 4: shifts, lists, and letters that a list leaves out', () => {
  const cmap = [...short(0), ...short(1), ...RECORD, ...long(12), ...format4];
  expect(sorted(buildFont('cmap', cmap))).toEqual([0x61, 0x62, 0x63, 0x4e00]);
});

test('codePoints(sfnt) reads format 12, and of glyph 0 nothing', () => {
  const cmap = [...short(0), ...short(1), ...RECORD, ...long(12), ...format12];
  expect(sorted(buildFont('cmap', cmap))).toEqual([0x1f601, 0x20bb7, 0x20bb8]);
});

test('codePoints(sfnt) puts its subtables together and leaves other formats aside', () => {
  const start = 4 + 3 * 8;
  const records = [start, start + 2, start + 2 + format4.length].flatMap((at) => [...RECORD, ...long(at)]);
  const cmap = [...short(0), ...short(3), ...records, ...short(14), ...format4, ...format12];
  expect(codePoints(buildFont('cmap', cmap)).size).toBe(7);
});

test('codePoints(sfnt) throws where there is no cmap', () => {
  expect(() => codePoints(buildFont('name', [0, 0]))).toThrow('missing table: cmap');
  expect(sfntTable(buildFont('name', [0, 0]), 'name')?.byteLength).toBe(2);
});
