import { expect, test } from 'vitest';
import { findStale, isNewEnough } from '../../src/desk/set-up.mjs';

const manifest = { dependencies: { astro: '^7.3.5' }, devDependencies: { vitest: '^5.1.1' } };
const lock = {
  packages: {
    '': manifest,
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/esbuild-for-another-platform': { version: '1.0.0', optional: true },
  },
};
const installed = {
  packages: { 'node_modules/astro': { version: '7.3.5' }, 'node_modules/vitest': { version: '5.1.1' } },
};

test('findStale(manifest, lock, installed) finds nothing where all but other platforms’ packages are there', () => {
  expect(findStale(manifest, lock, installed)).toBeUndefined();
});

test('findStale(manifest, lock, undefined) says that nothing is installed', () => {
  expect(findStale(manifest, lock, undefined)).toEqual({ why: 'no packages are installed', save: false });
});

test('findStale(manifest, lock, installed) names the first package of another version, or not there', () => {
  const older = { packages: { ...installed.packages, 'node_modules/astro': { version: '7.3.4' } } };
  expect(findStale(manifest, lock, older)).toEqual({
    why: 'node_modules/astro: 7.3.4 is installed, not 7.3.5',
    save: false,
  });
  const fewer = { packages: { 'node_modules/astro': { version: '7.3.5' } } };
  expect(findStale(manifest, lock, fewer)).toEqual({
    why: 'node_modules/vitest: nothing is installed, not 5.1.1',
    save: false,
  });
});

test('findStale(manifest, lock, installed) sees a package.json changed since the lock was written', () => {
  const added = { ...manifest, dependencies: { ...manifest.dependencies, zod: '^4.6.7' } };
  expect(findStale(added, lock, installed)).toEqual({
    why: 'the lock lacks changed dependencies',
    save: true,
  });
  const raised = { ...manifest, devDependencies: { vitest: '^5.2.0' } };
  expect(findStale(raised, lock, installed)).toEqual({
    why: 'the lock lacks changed devDependencies',
    save: true,
  });
});

test.each([
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v20.19.0', false],
  ['v24.0.0', true],
  ['v100.0.0\n', true],
  ['', false],
  ['not found', false],
])('isNewEnough(%j) is %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
