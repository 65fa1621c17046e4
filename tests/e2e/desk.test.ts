import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the built site has no desk', () => {
  expect(existsSync('dist/index.html')).toBe(true);
  expect(['dist/desk', 'dist/zh/desk'].filter((folder) => existsSync(folder))).toEqual([]);
});
