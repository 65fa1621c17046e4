import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FIRST = "@import './layers.css';\n";
const read = (name: string): string => readFileSync(`src/styles/${name}`, 'utf8');

test('a sheet that pages bring themselves says the order of the layers first: without it a reset would win', () => {
  const common = read('site.css');
  expect(common.startsWith(FIRST)).toBe(true);
  const brought = readdirSync('src/styles').filter(
    (name) => !['site.css', 'layers.css'].includes(name) && !common.includes(`'./${name}'`),
  );
  expect(brought).toContain('record.css');
  expect(brought.filter((name) => !read(name).startsWith(FIRST))).toEqual([]);
});
