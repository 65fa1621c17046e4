import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barChart, type BarChart } from '../../src/charts/bar-chart.ts';
import { drawBarChart } from '../../src/charts/draw-bar-chart.ts';
import type { Item } from '../../src/charts/item.ts';
import type { Size } from '../../src/charts/size.ts';
import { anyAmount, anyItems, anyWidth } from './any-items.ts';
import { buildOptions } from './build-options.ts';
import { inkBox } from './ink-box.ts';
import { markIds, misplacedTexts, positionsOf } from './text-boxes.ts';

const RUNS = 1500;

function holdsForAll(property: (chart: BarChart, items: readonly Item[], size: Size) => void): void {
  fc.assert(
    fc.property(anyItems(anyAmount), anyWidth, (items, size) => {
      property(barChart(items, size, buildOptions()), items, size);
    }),
    { numRuns: RUNS },
  );
}

test('barChart(any) keeps all texts in the frame and apart', () => {
  holdsForAll((chart) => expect(misplacedTexts(drawBarChart(chart))).toEqual([]));
});

test('barChart(any) keeps the ink of every mark in the frame', () => {
  holdsForAll((chart, _items, { width }) => {
    const { items, height } = drawBarChart(chart);
    for (const item of items) {
      if (item.kind !== 'mark') continue;
      const { left, right, top, bottom } = inkBox(item);
      expect([left >= -0.5, right <= width + 0.5, top >= -0.5, bottom <= height + 0.5]).toEqual(ALL);
    }
  });
});

const ALL = [true, true, true, true];

test('barChart(any) has one mark for each figure, the largest first, and lists those without one', () => {
  holdsForAll((chart, items) => {
    const drawn = markIds(drawBarChart(chart));
    const missing = chart.missing.map(({ id }) => id);
    expect([...drawn, ...missing].toSorted()).toEqual(
      items.map(({ observation }) => observation.id).toSorted(),
    );
    const xs = chart.bars.flatMap(({ mark }) => mark?.x ?? []);
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
  });
});

test('barChart(any) begins every bar at zero and has zero among its round, unlike ticks', () => {
  holdsForAll(({ bars, baseline, ticks }) => {
    for (const { areas } of bars) {
      const ends = areas.flatMap(({ path }) =>
        [...path.matchAll(/[MH](-?[\d.]+)/gu)].map(([, x]) => Number(x)),
      );
      if (ends.length > 0)
        expect([Math.min(...ends) <= baseline.x, Math.max(...ends) >= baseline.x]).toEqual([true, true]);
    }
    expect(ticks.find(({ value }) => value === 0)?.x).toBe(baseline.x);
    expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
    expect(ticks.every(({ value }) => String(Math.abs(value)).length <= 13)).toBe(true);
  });
});

test('barChart(any) gives no number finer than a tenth of a pixel', () => {
  holdsForAll((chart) => {
    const text = positionsOf(drawBarChart(chart));
    expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
    expect(text).not.toMatch(/NaN|Infinity/u);
  });
});
