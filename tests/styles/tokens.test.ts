import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, SIGHTS } from '../colours.ts';

const TEXT = 4.5;
const MARK = 3;
/** The least distance at which two marks are told apart without a second look; shape and label tell them apart too. */
const APART = 0.06;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css
  .split('@media (prefers-color-scheme: dark)')
  .map((part) => part.split('@media print')[0]);

function tokens(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('the tokens, %s', (_theme, of) => {
  const get = (name: string): string => of.get(name) ?? expect.fail(`missing token ${name}`);
  const places = [...of.keys()].filter((name) => name.startsWith('place-'));

  test('has a colour for each place and one for all others', () => {
    expect(places).toEqual([
      'place-zhumadian',
      'place-pingdingshan',
      'place-congtai',
      'place-masked-county-city',
      'place-other',
    ]);
  });

  test.each(['ink', 'ink-second', 'ink-third', 'seal', ...places])(
    'contrast(%s, paper) is enough for text',
    (name) => {
      for (const ground of ['paper', 'paper-raised', 'paper-sunk']) {
        expect(contrast(get(name), get(ground)), ground).toBeGreaterThanOrEqual(TEXT);
      }
    },
  );

  test.each(places)('contrast(%s, paper) is enough for marks', (name) => {
    expect(contrast(get(name), get('paper'))).toBeGreaterThanOrEqual(MARK);
  });

  test.each(SIGHTS)('places stay apart with %s', (sight) => {
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) {
        expect(distance(get(a), get(b), sight), `${a} and ${b}`).toBeGreaterThanOrEqual(APART);
      }
    }
  });
});

test('a number under the seal is legible: contrast(ink, seal-wash)', () => {
  const shown = tokens(light);
  expect(contrast(shown.get('ink') ?? '', shown.get('seal-wash') ?? '')).toBeGreaterThanOrEqual(TEXT);
  expect(contrast(shown.get('seal-ink') ?? '', shown.get('seal-ground') ?? '')).toBeGreaterThanOrEqual(TEXT);
});
