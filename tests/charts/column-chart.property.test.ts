import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnChart, type ColumnChart } from '../../src/charts/column-chart.ts';
import { drawColumnChart } from '../../src/charts/draw-column-chart.ts';
import type { Series } from '../../src/model/series.ts';
import { anyBreaks, anySeries } from './any-series.ts';
import { anyWidth } from './any-items.ts';
import { buildOptions } from './build-options.ts';
import { inkBox } from './ink-box.ts';
import { markIds, misplacedTexts, positionsOf } from './text-boxes.ts';

const RUNS = 60;
const TIMEOUT = 60_000;
const YEAR_ROW = 24;
const LEAST = 0.0001;

function holdsForAll(property: (chart: ColumnChart, series: Series) => void): void {
  const place = anySeries
    .map(([first]) => first)
    .filter((series): series is Series => series !== undefined && isLegible(series));
  fc.assert(
    fc.property(place, anyWidth, anyBreaks, (series, size, breaks) => {
      property(columnChart(series, size, buildOptions({ breaks })), series);
    }),
    { numRuns: RUNS },
  );
}

/** No figure that only a hundred digits could write. */
function isLegible({ points }: Series): boolean {
  const numbers = points.flatMap(({ observation: { value, low, high } }) => [
    value ?? 0,
    low ?? 0,
    high ?? 0,
  ]);
  return numbers.every((number) => number === 0 || Math.abs(number) >= LEAST);
}

test(
  'columnChart(any) keeps all texts in the frame and apart',
  () => holdsForAll((chart) => expect(misplacedTexts(drawColumnChart(chart))).toEqual([])),
  TIMEOUT,
);

test(
  'columnChart(any) keeps every column, mark, whisker and bar in the frame, over the years',
  () => {
    holdsForAll((chart) => {
      const { items, width, height } = drawColumnChart(chart);
      for (const item of items) {
        if (item.kind !== 'mark') continue;
        const { left, right, top, bottom } = inkBox(item);
        const inside = [left >= -0.1, right <= width + 0.1, top >= -0.1, bottom <= height - YEAR_ROW + 5];
        expect([item.observation.id, ...inside]).toEqual([item.observation.id, true, true, true, true]);
      }
    });
  },
  TIMEOUT,
);

test(
  'columnChart(any) has one mark for each figure, lists those without one, and labels at least one',
  () => {
    holdsForAll((chart, { points }) => {
      const ids = [
        ...markIds(drawColumnChart(chart)),
        ...chart.missing.map(({ observation }) => observation.id),
      ];
      expect(ids.toSorted()).toEqual(points.map(({ observation }) => observation.id).toSorted());
      const labelled = chart.labels.filter(({ id }) => !id.startsWith('break-')).map(({ id }) => id);
      expect(labelled.length).toBeGreaterThanOrEqual(Math.min(1, chart.marks.length));
      expect([...labelled, ...chart.unlabelled].toSorted()).toEqual(
        chart.marks.map(({ id }) => id).toSorted(),
      );
    });
  },
  TIMEOUT,
);

test(
  'columnChart(any) begins every column at zero, which is a tick, under the highest of its round, unlike ticks',
  () => {
    holdsForAll(({ columns, baseline, yTicks, marks }) => {
      for (const { box } of columns) {
        expect([box.y <= baseline.y, box.y + box.height >= baseline.y - 0.11]).toEqual([true, true]);
      }
      expect(yTicks.some(({ value, y }) => value === 0 && y === baseline.y)).toBe(true);
      expect(new Set(yTicks.map(({ text }) => text)).size).toBe(yTicks.length);
      expect(yTicks.every(({ value }) => String(Math.abs(value)).length <= 13)).toBe(true);
      const highest = Math.min(...marks.map(({ y }) => y));
      expect(yTicks.at(-1)?.y).toBeLessThanOrEqual(Math.max(highest, baseline.y));
    });
  },
  TIMEOUT,
);

test(
  'columnChart(any) gives no number finer than a tenth of a pixel',
  () => {
    holdsForAll((chart) => {
      const text = positionsOf(drawColumnChart(chart));
      expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
      expect(text).not.toMatch(/NaN|Infinity/u);
    });
  },
  TIMEOUT,
);
