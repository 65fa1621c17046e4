import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takePages } from '../../src/desk/page-cache.ts';

let root: string;
let cache: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-pages-'));
  cache = join(root, '.cache');
  mkdirSync(join(root, 'src'));
  mkdirSync(cache);
  writeFileSync(join(root, 'src/site.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build of the pages kept so far: what it finds, then a page of its own. */
function build(name: string, isWhole = true): readonly string[] {
  const { folder, putBack } = takePages(root, cache, name);
  const found = readdirSync(folder);
  writeFileSync(join(folder, `by-${name}`), '');
  if (isWhole) putBack();
  return found;
}

test('takePages(root, cache, name) gives the next build what a whole one put back', () => {
  expect(build('a')).toEqual([]);
  expect(build('b')).toEqual(['by-a']);
});

test('takePages(root, cache, name) gives nothing of a build that ended badly, or of other code', () => {
  build('a');
  build('b', false);
  expect(build('c')).toEqual([]);
  writeFileSync(join(root, 'src/site.ts'), 'two');
  expect(build('d')).toEqual([]);
  writeFileSync(join(root, 'src/site.ts'), 'one');
  expect(build('e')).toEqual([]);
});

test('takePages(root, cache, name) gives pages to one build alone, and the last one puts back', () => {
  build('a');
  const [first, second] = [takePages(root, cache, 'b'), takePages(root, cache, 'c')];
  expect([readdirSync(first.folder), readdirSync(second.folder)]).toEqual([['by-a'], []]);
  first.putBack();
  second.putBack();
  expect(existsSync(first.folder)).toBe(false);
  expect(build('d')).toEqual([]);
});

test('takePages(root, cache, name) puts back under the code that it was taken for', () => {
  const { putBack } = takePages(root, cache, 'a');
  writeFileSync(join(root, 'src/site.ts'), 'two');
  putBack();
  expect(build('b')).toEqual([]);
});
