import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapBack, swapIn, type Content } from '../../src/desk/swap-in.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  mkdirSync(join(root, 'data/releases/v1.0.0'), { recursive: true });
  writeFileSync(join(root, 'data/a.csv'), 'old');
  writeFileSync(join(root, 'data/b.txt'), 'goes');
  writeFileSync(join(root, 'data/releases/v1.0.0/README.md'), 'first');
  return root;
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const folder = new Map([['articles/x.txt', new TextEncoder().encode('█')]]);

/** Holds a project against what `project()` made. */
function expectUntouched(root: string): void {
  expect(read(root, 'data/a.csv')).toBe('old');
  expect(read(root, 'data/b.txt')).toBe('goes');
  expect(read(root, 'data/releases/v1.0.0/README.md')).toBe('first');
  for (const none of ['data/.withdrawal', 'data/releases/v1.0.0+withdrawn'])
    expect(existsSync(join(root, none)), none).toBe(false);
}

test('swapIn(root, contents) puts files and folders in, takes out what is null, and leaves nothing aside', () => {
  const root = project();
  swapIn(
    root,
    new Map<string, Content>([
      ['data/a.csv', 'new'],
      ['data/b.txt', null],
      ['data/releases/v1.0.0', null],
      ['data/releases/v1.0.0+withdrawn', folder],
    ]),
  );
  expect(read(root, 'data/a.csv')).toBe('new');
  expect(read(root, 'data/releases/v1.0.0+withdrawn/articles/x.txt')).toBe('█');
  for (const gone of ['data/b.txt', 'data/releases/v1.0.0', 'data/.withdrawal'])
    expect(existsSync(join(root, gone)), gone).toBe(false);
});

test('swapIn(root, contents) that fails at its last place leaves everything as it was', () => {
  const root = project();
  const contents = new Map<string, Content>([
    ['data/a.csv', 'new'],
    ['data/b.txt', null],
    ['data/releases/v1.0.0', null],
    ['data/releases/v1.0.0+withdrawn', folder],
    // Another file is where its folder would have to be.
    ['data/a.csv.d/within', 'no'],
  ]);
  writeFileSync(join(root, 'data/a.csv.d'), '');
  expect(() => swapIn(root, contents)).toThrow();
  expectUntouched(root);
});

test('swapBack(root) takes back a change that was cut short in the middle, and does nothing where there is none', () => {
  const root = project();
  swapBack(root);
  expectUntouched(root);
  const aside = join(root, 'data/.withdrawal');
  mkdirSync(join(aside, 'old/data/releases'), { recursive: true });
  mkdirSync(join(aside, 'new/data'), { recursive: true });
  const places = [
    ['data/a.csv', true],
    ['data/releases/v1.0.0+withdrawn', false],
    ['data/releases/v1.0.0', true],
    ['data/b.txt', true],
  ];
  writeFileSync(join(aside, 'places.json'), JSON.stringify(places));
  // As far as the third place: what stood there is aside, and nothing took its place yet.
  renameSync(join(root, 'data/a.csv'), join(aside, 'old/data/a.csv'));
  writeFileSync(join(root, 'data/a.csv'), 'new');
  mkdirSync(join(root, 'data/releases/v1.0.0+withdrawn'));
  renameSync(join(root, 'data/releases/v1.0.0'), join(aside, 'old/data/releases/v1.0.0'));
  swapBack(root);
  expectUntouched(root);
});
