import { expect, test } from 'vitest';
import { drawUnitChart } from '../../src/charts/draw-unit-chart.ts';
import { unitChart, type UnitBlock } from '../../src/charts/unit-chart.ts';
import { cellsOf, chooseGrid, gridSize, unitCounts } from '../../src/charts/unit-grid.ts';
import { sayFigure } from '../../src/i18n/bullet-words.ts';
import { sayPart, sayUnits } from '../../src/i18n/unit-words.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { buildObservation, type Given } from './build-observation.ts';
import { NARROW, WIDE } from './build-bullet.ts';
import { drawDrawing } from './draw-drawing.ts';

const count = (value: number | null, given: Given = {}) =>
  buildObservation('2021', value, { id: 'x', ...given });
const block = (whole: Observation, parts: readonly Observation[] = [], lang: Lang = 'en'): UnitBlock => ({
  ...{ whole, parts },
  words: {
    value: sayFigure(whole, lang),
    about: sayUnits(whole, lang, { place: false, scope: false }),
    parts: parts.map((part) => sayPart(part, lang)),
  },
});

test('unitCounts(figure) is what is sure, what there may be besides, and whether there is an end', () => {
  const of = (value: number | null, given: Given = {}) => {
    const { sure, maybe, isOpen, cells } = unitCounts(count(value, given));
    return [sure, maybe, isOpen, cells];
  };
  expect(of(16)).toEqual([16, 0, false, 16]);
  expect(of(0)).toEqual([0, 0, false, 0]);
  expect(of(5, { qualifier: 'gte', low: 5 })).toEqual([5, 0, true, 6]);
  expect(of(110, { qualifier: 'gt', low: 110, high: 120 })).toEqual([110, 10, false, 120]);
  expect(of(5, { qualifier: 'lte', high: 5 })).toEqual([0, 5, false, 5]);
  expect(of(null, { qualifier: 'range', low: 3, high: 5 })).toEqual([3, 2, false, 5]);
  expect(of(10, { qualifier: 'approx' })).toEqual([10, 0, false, 10]);
});

test('unitCounts(0.8, −1, nothing) throws: there is no unit of 0.8', () => {
  expect(() => unitCounts(count(0.8))).toThrow('invalid count: 0.8 (x)');
  expect(() => unitCounts(count(-1))).toThrow('invalid count: -1 (x)');
  expect(() => unitCounts(count(null))).toThrow('missing value: x');
});

test('cellsOf(12 units) sets ten in a row with a gap after five, then two in the next', () => {
  const grid = chooseGrid([12], 'wide');
  const cells = cellsOf(12, 0, 0, grid);
  expect(grid).toEqual({ pitch: 18, radius: 6, five: 7, gap: 24 });
  expect(cells.map(({ x }) => x)).toEqual([9, 27, 45, 63, 81, 106, 124, 142, 160, 178, 9, 27]);
  expect(cells.map(({ y }) => y)).toEqual([...Array.from({ length: 10 }, () => 9), 27, 27]);
  expect(gridSize(12, grid)).toEqual({ width: 187, height: 36 });
});

test('cellsOf(101 units) begins another square of a hundred beside the first', () => {
  const grid = chooseGrid([101], 'narrow');
  expect(cellsOf(101, 0, 0, grid).at(-1)).toEqual({ x: 181.4, y: 7.4 });
  expect(gridSize(200, grid)).toEqual({ width: 328, height: 148 });
  expect(gridSize(0, grid)).toEqual({ width: 154, height: 14.8 });
});

test('chooseGrid(counts, kind) draws two squares alone larger, and never in the narrow drawing', () => {
  expect([[40, 65], [110], [40], [40, 65, 3]].map((counts) => chooseGrid(counts, 'wide').pitch)).toEqual([
    22, 22, 18, 18,
  ]);
  expect(chooseGrid([40, 65], 'narrow').pitch).toBe(14.8);
});

test('unitChart(stated, cited, derived, expected, target) has a unit for each; a target is open', () => {
  const of = (given: Given) => {
    const [mark] = unitChart([block(count(3, given))], WIDE).marks;
    return [mark?.shape, mark?.filled, mark?.parts.map(({ role }) => role)];
  };
  expect(of({})).toEqual(['dot', true, ['shape-filled']]);
  expect(of({ origin: 'cited' })).toEqual(['square', true, ['shape-filled']]);
  expect(of({ origin: 'derived' })).toEqual(['ring', false, ['shape']]);
  expect(of({ kind: 'expected' })).toEqual(['triangle', false, ['shape']]);
  expect(of({ kind: 'target' })).toEqual(['target', false, ['shape']]);
});

test('unitChart(16) draws sixteen units as one mark, at the first of them', () => {
  const { marks, key } = unitChart([block(count(16))], WIDE);
  const [mark] = marks;
  expect(marks).toHaveLength(1);
  expect([mark?.x, mark?.y]).toEqual([9, 9]);
  expect(mark?.parts[0]?.d.match(/M/gu)).toHaveLength(16);
  expect(mark?.parts[0]?.d.startsWith('M3,9a6,6 0 1 0 12,0a6,6 0 1 0 -12,0Z')).toBe(true);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated']);
});

test('unitChart(at least 5) draws a half-open line after the fifth; unitChart(0) the line where the first would stand', () => {
  const [open] = unitChart([block(count(5, { qualifier: 'gte', low: 5 }))], WIDE).marks;
  expect(open?.parts.map(({ role, d }) => [role, d.match(/M/gu)?.length])).toEqual([
    ['shape-filled', 5],
    ['whisker', 1],
  ]);
  expect(open?.parts[1]?.d).toBe('M100,9h12');
  const [none] = unitChart([block(count(0))], WIDE).marks;
  expect(none?.parts.map(({ role, d }) => [role, d])).toEqual([['whisker', 'M3,15h12']]);
});

test('unitChart(just over 110) draws 110 units and ten specks: there may be so many more', () => {
  const { marks, key } = unitChart([block(count(110, { qualifier: 'gt', low: 110, high: 120 }))], WIDE);
  expect(marks[0]?.parts.map(({ role, d }) => [role, d.match(/M/gu)?.length])).toEqual([
    ['shape-filled', 110],
    ['area', 10],
  ]);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'between']);
});

test('unitChart(23, of them 6) fills the first six of pale units with the part', () => {
  const part = count(6, { id: 'part' });
  const { marks } = unitChart([block(count(23), [part])], WIDE);
  expect(marks.map(({ observation, place, sure }) => [observation.id, place, sure])).toEqual([
    ['x', 'whole', 23],
    ['part', 'part', 6],
  ]);
  expect(marks[1]?.cells).toEqual(marks[0]?.cells.slice(0, 6));
  expect(marks[0]?.parts.map(({ role }) => role)).toEqual(['area-soft', 'connector']);
  // The whole is pointed at by its last unit, which no part covers.
  expect([marks[0]?.x, marks[0]?.y]).toEqual([45, 45]);
});

test('unitChart(several) sets blocks side by side as long as there is room, three wide and two narrow', () => {
  const blocks = [4, 5, 6, 7].map((value) => block(count(value, { id: `x.${value}` })));
  const lefts = (size: typeof WIDE) => unitChart(blocks, size).labels.map(({ box }) => box.x);
  expect(lefts(WIDE)).toEqual([0, 211, 422, 0]);
  expect(lefts(NARROW)).toEqual([0, 174, 0, 174]);
});

test('unitChart(one) has its label beside it, wide, and over it, narrow; unitChart() throws', () => {
  const label = (size: typeof WIDE) => unitChart([block(count(16))], size).labels[0]?.box;
  expect([label(WIDE)?.x, label(WIDE)?.y, label(NARROW)?.x, label(NARROW)?.y]).toEqual([215, 0, 0, 0]);
  expect(() => unitChart([], WIDE)).toThrow('missing observations: unitChart needs at least one');
});

const tall = (text: string) => ({ zh: text, en: text });
const scoped = (value: number, given: Given, text: string) => {
  const observation = count(value, given);
  return { ...observation, definition: { ...observation.definition, scope: tall(text) } };
};
const CASES = {
  pair: [
    block(count(40, { id: 'a', origin: 'derived' })),
    block(buildObservation('2022', 65, { id: 'b', origin: 'cited' })),
  ],
  part: [block(count(23), [scoped(6, { id: 'part' }, 'applications to the central fund')])],
  target: [block(count(5, { kind: 'target', mode: 'compete', qualifier: 'gte', low: 5 }))],
  hedged: [block(count(110, { qualifier: 'gt', low: 110, high: 120 }))],
  several: [
    block(count(0, { id: 'a' })),
    block(count(3, { id: 'b', kind: 'expected' })),
    block(count(null, { id: 'c', qualifier: 'range', low: 12, high: 15 })),
    block(count(8, { id: 'd', qualifier: 'lte', high: 8 })),
  ],
} as const;

for (const [name, blocks] of Object.entries(CASES)) {
  for (const size of [WIDE, NARROW]) {
    test(`unitChart(${name}, ${size.kind}) looks as in tests/pictures`, async () => {
      const picture = drawDrawing(drawUnitChart(unitChart(blocks, size)));
      await expect(picture).toMatchFileSnapshot(`../pictures/unit-chart-${name}-${size.kind}.svg`);
    });
  }
}
