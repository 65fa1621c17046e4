import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rules = readdirSync('src/styles')
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) =>
    readFileSync(`src/styles/${name}`, 'utf8')
      .split('\n')
      .map((line, at) => ({ place: `${name}:${at + 1}`, line })),
  );
const matching = (pattern: RegExp): readonly string[] =>
  rules.filter(({ line }) => pattern.test(line)).map(({ place, line }) => `${place} ${line.trim()}`);

// A reader who sets larger text in the browser then gets the page that a zoom gives, which the browser's tests look at.
test('text, and the widths at which a page changes, grow with the reader’s own size of text: none is in pixels', () => {
  expect(matching(/@(?:media|container)\b.*\d(?:\.\d+)?rem/u).length).toBeGreaterThan(10);
  expect(matching(/font(?:-size)?:[^;]*\d(?:\.\d+)?rem/u).length).toBeGreaterThan(10);
  expect(matching(/@(?:media|container)\b.*\dpx/u)).toEqual([]);
  expect(matching(/(?:font(?:-size)?|--step-[\w-]+):[^;]*\dpx/u)).toEqual([]);
});
