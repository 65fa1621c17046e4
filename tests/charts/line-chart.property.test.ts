import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from '../../src/charts/box.ts';
import { lineChart } from '../../src/charts/line-chart.ts';
import type { LineChart } from '../../src/charts/line-chart.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { Series } from '../../src/model/series.ts';
import { anyBreaks, anySeries, anySize } from './any-series.ts';
import { buildOptions } from './build-options.ts';

const RUNS = 30;
const TIMEOUT = 120_000;

/** Draws any chart and holds a property of it. */
function holdsForAll(property: (chart: LineChart, series: readonly Series[]) => void): void {
  fc.assert(
    fc.property(anySeries, anySize, anyBreaks, fc.boolean(), (series, size, given, zero) => {
      property(lineChart(series, size, buildOptions({ breaks: given, zero })), series);
    }),
    { numRuns: RUNS },
  );
}

test(
  'lineChart(any) keeps every mark, whisker and bar in the plot',
  () => {
    holdsForAll(({ bounds, marks, undated }) => {
      const inked = [...marks, ...undated].flatMap(({ x, y, whisker, bar }) => [
        { x, y },
        ...(whisker
          ? [
              { x, y: whisker.y1 },
              { x, y: whisker.y2 },
            ]
          : []),
        ...(bar
          ? [
              { x: bar.x1, y },
              { x: bar.x2, y },
            ]
          : []),
      ]);
      const outside = inked.filter(({ x, y }) => !contains(bounds.plot, { x, y, width: 0, height: 0 }, 0.11));
      expect(outside).toEqual([]);
    });
  },
  TIMEOUT,
);

test(
  'lineChart(any) overlaps no two labels and keeps them in the frame, clear of the years',
  () => {
    holdsForAll(({ bounds, labels, type }) => {
      const frame = { x: 0, y: 0, width: bounds.width, height: bounds.plot.y + bounds.plot.height };
      expect(labels.filter(({ box }) => !contains(frame, box, 0.2))).toEqual([]);
      const pairs = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => overlaps(a.box, b.box)));
      expect(pairs).toEqual([]);
      const lines = labels.flatMap((label) => label.lines.map((line) => ({ ...line, box: label.box })));
      const astray = lines.filter(({ y, box }) => y < box.y + type.note / 2 || y > box.y + box.height);
      expect(astray).toEqual([]);
    });
  },
  TIMEOUT,
);

test(
  'lineChart(any) has each observation once: as a mark, undated or missing',
  () => {
    holdsForAll(({ marks, undated, missing }, series) => {
      const ids = [...marks, ...undated, ...missing].map(({ observation }) => observation.id);
      const all = series.flatMap(({ points }) => points.map(({ observation }) => observation.id));
      expect(ids.toSorted()).toEqual(all.toSorted());
      expect(
        undated.every(({ observation, bar }) => observation.period === null && bar?.kind === 'undated'),
      ).toBe(true);
      expect(marks.every(({ observation }) => parsePeriod(observation.periodPrinted) !== null)).toBe(true);
    });
  },
  TIMEOUT,
);

test(
  'lineChart(any) names each series that has a mark once, and each target or says which it could not',
  () => {
    holdsForAll(({ marks, undated, labels, unlabelled }) => {
      const drawn = [...undated, ...marks];
      const named = labels.flatMap(({ kind, id }) => (kind === 'series' ? [id] : []));
      expect(named.toSorted()).toEqual([...new Set(drawn.map(({ seriesKey }) => seriesKey))].toSorted());
      const due = drawn.filter(
        ({ observation }) => observation.kind === 'target' && observation.period !== null,
      );
      const told = labels.flatMap(({ kind, id }) => (kind === 'deadline' ? [id] : []));
      expect([...told, ...unlabelled].toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    });
  },
  TIMEOUT,
);

test(
  'lineChart(any) has round ticks, each once, at even distances',
  () => {
    holdsForAll(({ yTicks, xAxis }) => {
      expect(yTicks.length).toBeGreaterThanOrEqual(2);
      expect(yTicks.length).toBeLessThanOrEqual(6);
      expect(new Set(yTicks.map(({ text }) => text)).size).toBe(yTicks.length);
      const step = (yTicks[1]?.value ?? 0) - (yTicks[0]?.value ?? 0);
      expect(['1', '2', '5']).toContain(String(Number(step.toPrecision(6)).toExponential()).split('e')[0]);
      expect(yTicks.every(({ value }) => String(value).length <= 13)).toBe(true);
      expect(new Set(xAxis.labels.map(({ text }) => text)).size).toBe(xAxis.labels.length);
    });
  },
  TIMEOUT,
);

test(
  'lineChart(any) gives no number finer than a tenth of a pixel',
  () => {
    const notPixels = new Set([
      'id',
      'unlabelled',
      'observation',
      'label',
      'text',
      'value',
      'at',
      'reason',
      'gaps',
      'from',
      'to',
      'missing',
    ]);
    holdsForAll((chart) => {
      const text = JSON.stringify(chart, (key, value: unknown) => (notPixels.has(key) ? '' : value));
      expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
      expect(text).not.toMatch(/NaN|Infinity|"[xy][12]?":null/u);
    });
  },
  TIMEOUT,
);
