import { expect, test } from 'vitest';
import { amountAreas } from '../../src/charts/amount-areas.ts';
import { cutLevel } from '../../src/charts/cut-level.ts';
import { readItem } from '../../src/charts/item.ts';
import { lyingKey } from '../../src/charts/lying-key.ts';
import { lyingShape } from '../../src/charts/lying-shape.ts';
import { lyingWhisker } from '../../src/charts/lying-whisker.ts';
import { buildItem } from './build-item.ts';
import type { Given } from './build-observation.ts';

const areas = (value: number | null, given: Given = {}) => {
  const figure = readItem(buildItem('A', value, given));
  return figure ? amountAreas(figure).map(({ role, from, to }) => [role, from, to]) : null;
};

test('amountAreas(figure) is soft from zero where the amount is certain, to either side', () => {
  expect(areas(5)).toEqual([['area-soft', 0, 5]]);
  expect(areas(-5)).toEqual([['area-soft', -5, 0]]);
  expect(areas(0)).toEqual([['area-soft', 0, 0]]);
});

test('amountAreas(bounds under zero) mirrors those over it', () => {
  expect(areas(-5, { qualifier: 'lte' })).toEqual([['area-soft', -5, 0]]);
  expect(areas(-5, { qualifier: 'gte' })).toEqual([['area-open', -5, 0]]);
  expect(areas(null, { qualifier: 'range', low: -9, high: -5 })).toEqual([
    ['area-open', -9, -5],
    ['area-soft', -5, 0],
  ]);
  expect(areas(null, { qualifier: 'range', low: -2, high: 3 })).toEqual([['area-open', -2, 3]]);
});

test('amountAreas(target), (rule) has none', () => {
  expect(areas(5, { kind: 'target' })).toEqual([]);
  expect(areas(5, { kind: 'rule' })).toEqual([]);
});

test('lyingShape(target from 10 to 20) has a tick at either end, lyingShape(bar) lies between them', () => {
  expect(lyingShape('target', 15, 50, 10, 20)).toBe('M10,40v20M20,40v20');
  expect(lyingShape('rule', 15, 50)).toBe('M15,39.5v5m0,3v5m0,3v5');
  expect(lyingShape('bar', 15, 50, 10, 20)).toBe('M10,47h10v6h-10Z');
  expect(lyingShape('bar', 15, 50, 15, 15)).toBe('M15,47h1v6h-1Z');
});

test('lyingWhisker(point), (range) is none; one without room is none', () => {
  const at = { x: 50, y: 10, left: 40, right: 60 };
  expect(lyingWhisker('point', at, 5, 0)).toBeNull();
  expect(lyingWhisker('range', at, 5, 0)).toBeNull();
  expect(lyingWhisker('down', at, 5, 48)).toBeNull();
  expect(lyingWhisker('closed', at, 5, 0)?.path).toBe('M40,6v8M40,10H60M60,6v8');
});

test('lyingKey(marks) has each kind once, in one order, and samples that lie', () => {
  const marks = [
    { shape: 'target', filled: false, whisker: null },
    { shape: 'dot', filled: true, whisker: { kind: 'up', x1: 0, x2: 1, path: '' } },
    { shape: 'dot', filled: true, whisker: null },
    { shape: 'bar', filled: true, whisker: null },
  ] as const;
  expect(lyingKey(marks).map(({ meaning, path }) => [meaning, path])).toEqual([
    ['stated', 'M5.5,8a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0Z'],
    ['target', 'M10,1v14'],
    ['range', 'M3,5h14v6h-14Z'],
    ['at-least', 'M3,8a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM7,8H19'],
  ]);
});

test('cutLevel(10, 0, 100, texts) leaves the rule open at the texts it would strike', () => {
  const box = (x: number, y = 5) => ({ x, y, width: 20, height: 10 });
  expect(cutLevel(10, 0, 100, [])).toBe('M0,10H100');
  expect(cutLevel(10, 0, 100, [box(30), box(60, 40)])).toBe('M0,10H27M53,10H100');
  expect(cutLevel(10, 0, 100, [box(-10), box(85), box(5)])).toBe('M28,10H82');
});
