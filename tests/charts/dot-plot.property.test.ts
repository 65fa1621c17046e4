import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps, type Box } from '../../src/charts/box.ts';
import { dotPlot, type DotPlot } from '../../src/charts/dot-plot.ts';
import { drawDotPlot } from '../../src/charts/draw-dot-plot.ts';
import { lyingReach } from '../../src/charts/lying-shape.ts';
import type { Series } from '../../src/model/series.ts';
import { anyDots, anyWidth } from './any-dates.ts';
import { dated } from './dated-options.ts';

const RUNS = 80;
const TIMEOUT = 120_000;

function holdsForAll(property: (chart: DotPlot, series: readonly Series[]) => void): void {
  fc.assert(
    fc.property(anyDots, anyWidth, (series, size) =>
      property(dotPlot(series, size, { ...dated, missing: 'not stated' }), series),
    ),
    { numRuns: RUNS },
  );
}

const textsOf = ({ rows }: DotPlot): readonly Box[] =>
  rows.flatMap(({ name, labels }) => [name.box, ...labels.map(({ box }) => box)]);

test(
  'dotPlot(any) keeps every mark and whisker in the frame, and every row has room',
  () => {
    holdsForAll(({ width, height, marks, track }) => {
      const frame = { x: 0, y: 0, width, height };
      const inked = marks.map(({ x, y, shape, whisker }): Box => {
        const [across, up] = lyingReach(shape);
        const left = Math.min(x - across, whisker?.x1 ?? x, whisker?.x2 ?? x);
        const right = Math.max(x + across, whisker?.x1 ?? x, whisker?.x2 ?? x);
        return { x: left, y: y - up, width: right - left, height: 2 * up };
      });
      expect(inked.filter((box) => !contains(frame, box, 0.2))).toEqual([]);
      expect(track.x2 - track.x1).toBeGreaterThan(60);
    });
  },
  TIMEOUT,
);

test(
  'dotPlot(any) overlaps no two texts, keeps them in the frame and over the axis, and off the marks of their row',
  () => {
    holdsForAll((chart) => {
      const { width, track, rows, ticks } = chart;
      const texts = textsOf(chart);
      const room = { x: 0, y: 0, width, height: track.y };
      expect(texts.filter((box) => !contains(room, box, 0.2))).toEqual([]);
      const all = [...texts, ...ticks.map(({ box }) => box)];
      expect(all.flatMap((a, i) => all.slice(i + 1).filter((b) => overlaps(a, b)))).toEqual([]);
      const hit = rows.flatMap(({ marks, labels }) =>
        marks.flatMap(([, { x, y, shape }]) => {
          const [across, up] = lyingReach(shape);
          const ink = { x: x - across, y: y - up, width: 2 * across, height: 2 * up };
          return labels.filter(({ box }) => overlaps(box, ink));
        }),
      );
      expect(hit).toEqual([]);
    });
  },
  TIMEOUT,
);

test(
  'dotPlot(any) has each observation once, as a mark or missing, draws each mark once as a link, names each place once',
  () => {
    holdsForAll((chart, series) => {
      const { marks, missing, rows } = chart;
      const all = series.flatMap(({ points }) => points.map(({ observation }) => observation.id));
      const ids = [...marks, ...missing].map(({ observation }) => observation.id);
      expect(ids.toSorted()).toEqual(all.toSorted());
      const links = drawDotPlot(chart).items.flatMap((item) =>
        item.kind === 'mark' ? [item.observation.id] : [],
      );
      expect(links).toEqual(marks.map(({ id }) => id));
      expect(rows.map(({ key }) => key).toSorted()).toEqual(series.map(({ key }) => key).toSorted());
    });
  },
  TIMEOUT,
);

test(
  'dotPlot(any) has round ticks, each once, and no number finer than a tenth of a pixel',
  () => {
    const notPixels = new Set(['id', 'key', 'observation', 'text', 'value', 'gaps', 'missing', 'size']);
    holdsForAll((chart) => {
      const { ticks, rows } = chart;
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
      expect(ticks.some(({ value }) => value === 0)).toBe(true);
      expect(ticks.every(({ value }) => String(value).length <= 14)).toBe(true);
      const drawn = { ...chart, rows: rows.map(({ y, rule, name, labels }) => ({ y, rule, name, labels })) };
      const text = JSON.stringify(drawn, (key, value: unknown) => (notPixels.has(key) ? '' : value));
      expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
      expect(text).not.toMatch(/NaN|Infinity|"[xy][12]?":null/u);
    });
  },
  TIMEOUT,
);

test(
  'dotPlot(any) orders places with a later figure by it, the highest first',
  () => {
    holdsForAll(({ rows }, series) => {
      const isPaired = series.some(({ points }) => points.length > 1);
      const ranked = rows.filter(({ marks }) => marks.length > (isPaired ? 1 : 0));
      const values = ranked.flatMap(({ marks }) => marks.at(-1)?.[0].value ?? []);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    });
  },
  TIMEOUT,
);
