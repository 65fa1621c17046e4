import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from '../../src/charts/box.ts';
import { drawSlopeChart } from '../../src/charts/draw-slope-chart.ts';
import { slopeChart, type SlopeChart } from '../../src/charts/slope-chart.ts';
import type { Series } from '../../src/model/series.ts';
import { anySlope, anyWidth } from './any-dates.ts';
import { dated } from './dated-options.ts';

const RUNS = 30;
const TIMEOUT = 120_000;

function holdsForAll(property: (chart: SlopeChart, series: readonly Series[]) => void): void {
  fc.assert(
    fc.property(anySlope, anyWidth, (series, size) => property(slopeChart(series, size, dated), series)),
    { numRuns: RUNS },
  );
}

test(
  'slopeChart(any) keeps every mark, whisker and bar in the plot',
  () => {
    holdsForAll(({ bounds, marks }) => {
      const inked = marks.flatMap(({ x, y, whisker, bar }) => [
        { x, y },
        ...(whisker ? [whisker.y1, whisker.y2].map((end) => ({ x, y: end })) : []),
        ...(bar ? [bar.x1, bar.x2].map((end) => ({ x: end, y })) : []),
      ]);
      const outside = inked.filter(({ x, y }) => !contains(bounds.plot, { x, y, width: 0, height: 0 }, 0.11));
      expect(outside).toEqual([]);
      expect(bounds.plot.width).toBeGreaterThan(80);
    });
  },
  TIMEOUT,
);

test(
  'slopeChart(any) overlaps no two labels and keeps them in the frame, clear of the dates',
  () => {
    holdsForAll(({ bounds, labels, columns, type }) => {
      const frame = { x: 0, y: 0, width: bounds.width, height: bounds.plot.y + bounds.plot.height };
      expect(labels.filter(({ box }) => !contains(frame, box, 0.2))).toEqual([]);
      const pairs = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => overlaps(a.box, b.box)));
      expect(pairs).toEqual([]);
      const lines = labels.flatMap((label) => label.lines.map((line) => ({ ...line, box: label.box })));
      const astray = lines.filter(({ y, box }) => y < box.y + type.note / 2 || y > box.y + box.height);
      expect(astray).toEqual([]);
      const whole = { x: 0, y: 0, width: bounds.width, height: bounds.height };
      expect(columns.filter(({ box }) => !contains(whole, box, 0.2))).toEqual([]);
      expect(
        columns.flatMap((a, i) => columns.slice(i + 1).filter((b) => overlaps(a.box, b.box, 5))),
      ).toEqual([]);
      expect(new Set(columns.map(({ text }) => text)).size).toBe(columns.length);
    });
  },
  TIMEOUT,
);

test(
  'slopeChart(any) has each observation once, as a mark or missing, and draws each mark once as a link',
  () => {
    holdsForAll((chart, series) => {
      const { marks, missing } = chart;
      const all = series.flatMap(({ points }) => points.map(({ observation }) => observation.id));
      const ids = [...marks, ...missing].map(({ observation }) => observation.id);
      expect(ids.toSorted()).toEqual(all.toSorted());
      const links = drawSlopeChart(chart).items.flatMap((item) =>
        item.kind === 'mark' ? [item.observation.id] : [],
      );
      expect(links).toEqual(marks.map(({ id }) => id));
    });
  },
  TIMEOUT,
);

test(
  'slopeChart(any) names each place with a mark once, and says every value or which it could not',
  () => {
    holdsForAll(({ marks, labels, unlabelled }) => {
      const named = labels.flatMap(({ kind, id }) => (kind === 'series' ? [id] : []));
      expect(named.toSorted()).toEqual([...new Set(marks.map(({ seriesKey }) => seriesKey))].toSorted());
      const said = labels.flatMap(({ kind, id }) => (kind === 'series' ? [] : [id]));
      expect(said.length + unlabelled.length + named.length).toBe(marks.length);
    });
  },
  TIMEOUT,
);

test(
  'slopeChart(any) has zero on its axis and no number finer than a tenth of a pixel',
  () => {
    const notPixels = new Set([
      ...[
        'id',
        'iso',
        'unlabelled',
        'observation',
        'label',
        'text',
        'value',
        'gaps',
        'from',
        'to',
        'missing',
      ],
    ]);
    holdsForAll((chart) => {
      const { baseline, bounds } = chart;
      expect(contains(bounds.plot, { x: bounds.plot.x, y: baseline.y, width: 0, height: 0 }, 0.11)).toBe(
        true,
      );
      expect(baseline.text).toBe('0');
      const text = JSON.stringify(chart, (key, value: unknown) => (notPixels.has(key) ? '' : value));
      expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
      expect(text).not.toMatch(/NaN|Infinity|"[xy][12]?":null/u);
    });
  },
  TIMEOUT,
);
