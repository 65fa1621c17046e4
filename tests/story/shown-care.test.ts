import { expect, test } from 'vitest';
import { composeChart } from '../../src/story/compose.ts';
import { shownCare } from '../../src/story/shown-care.ts';
import { model } from '../model/real-model.ts';

test('shownCare(care, most) gives the worst', () => {
  expect(shownCare(['level', 'period', 'bound', 'cited'], 3)).toEqual(['level', 'period', 'bound']);
  expect(shownCare(['level'], 3)).toEqual(['level']);
  expect(shownCare([], 3)).toEqual([]);
});

test('shownCare(care, most) says “not adjusted for size” whenever it holds, whatever is worse', () => {
  expect(shownCare(['period', 'bound', 'inferred', 'cited', 'size'], 3)).toEqual(['period', 'bound', 'size']);
  expect(shownCare(['period', 'size'], 3)).toEqual(['period', 'size']);
});

const lines = (indicator: string, definitions: string) =>
  composeChart(
    {
      ...{ tag: 'LineChart', id: 'x', title: 'X', note: '' },
      attributes: { indicator, definitions, places: 'zhumadian pingdingshan' },
    },
    'en',
    model,
  );

test('counts of two places say that they are not adjusted for size, on a time axis too', () => {
  expect(lines('hnte', 'stock unstated').care).toContain('size');
  expect(lines('hnte', 'stock unstated').description).toContain('not adjusted for the size');
});

test('rates of two places do not: they are adjusted', () => {
  expect(lines('rd-intensity', 'level').care).not.toContain('size');
});
