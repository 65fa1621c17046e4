import { expect, test } from 'vitest';
import { loadModel } from '../../../src/model/load.ts';
import { findTarget } from '../../../src/model/withdraw/find-target.ts';
import { smallProject } from '../small-project.ts';
import { withdrawSmall } from './withdraw-small.ts';

const { model } = loadModel(smallProject());
const released = new Map([['text.old', 'text']]);

test('findTarget(model, released, id) knows sources, figures, and figures that only a version still has', () => {
  expect(findTarget(model, released, 'text')).toEqual({ id: 'text', source: 'text', isWhole: true });
  expect(findTarget(model, released, 'text.hnte')).toEqual({
    id: 'text.hnte',
    source: 'text',
    isWhole: false,
  });
  expect(findTarget(model, released, 'text.old')).toEqual({ id: 'text.old', source: 'text', isWhole: false });
});

test('findTarget(model, released, id) refuses what has no text here, and names the nearest id of an unknown one', () => {
  const said = (id: string): string => {
    const found = findTarget(model, released, id);
    return 'what' in found ? `${found.what.en}. ${found.mend.en} / ${found.what.zh}` : 'found';
  };
  const noText =
    'no text of it is held here. Take its row out of the table, with a line of changelog.csv / 这里没有它的原文';
  expect(['year-book', 'year-book.hnte', 'derived.half'].map(said)).toEqual([noText, noText, noText]);
  expect(said('text.hntee')).toBe('unknown "text.hntee". Did you mean text.hnte? / 没有 "text.hntee"');
});

test('findTarget(model, released, id) refuses what was withdrawn, by itself or with its source', () => {
  const after = (withdrawn: string, id: string): string => {
    const found = findTarget(loadModel(withdrawSmall(withdrawn).files).model, released, id);
    return 'what' in found ? found.what.en : 'found';
  };
  expect(after('text.hnte', 'text.hnte')).toBe('already withdrawn on 2026-12-01');
  expect(after('text', 'text.hnte')).toBe('already withdrawn on 2026-12-01');
  expect(after('text.hnte', 'text.hnte.2')).toBe('found');
  expect(after('text.hnte', 'text')).toBe('found');
});
