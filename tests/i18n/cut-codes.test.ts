import { expect, test } from 'vitest';
import { cutCodes } from '../../src/i18n/cut-codes.ts';

test.each([
  ['', ''],
  ['as CSV: UTF-8 without byte order mark', 'as CSV: |UTF-8| without byte order mark'],
  ['CSV 格式：UTF-8 编码', 'CSV 格式：|UTF-8| 编码'],
  ['GB/T 7714, APA', '|GB/T 7714|, APA'],
  ['enterprises, 2010–2024', 'enterprises, |2010–2024|'],
  ['家，2010—2024年', '家，|2010—2024年|'],
  ['2022–23, county-level', '|2022–23|, county-level'],
])('cutCodes(%j) keeps together %j', (text, expected) => {
  const runs = cutCodes(text);
  expect(runs.map(({ words, isCode }) => (isCode ? `|${words}|` : words)).join('')).toBe(expected);
  expect(runs.map(({ words }) => words).join('')).toBe(text);
});
