import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapIn, type Content } from '../../src/desk/swap-in.ts';

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
    // A file is where a folder would have to be.
    ['data/a.csv/within', 'no'],
  ]);
  expect(() => swapIn(root, contents)).toThrow();
  expect(read(root, 'data/a.csv')).toBe('old');
  expect(read(root, 'data/b.txt')).toBe('goes');
  expect(read(root, 'data/releases/v1.0.0/README.md')).toBe('first');
  expect(existsSync(join(root, 'data/.withdrawal'))).toBe(false);
});
