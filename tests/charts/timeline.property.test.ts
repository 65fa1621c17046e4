import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/charts/box.ts';
import { drawTimeline } from '../../src/charts/draw-timeline.ts';
import { timeline } from '../../src/charts/timeline.ts';
import type { TimelineRow } from '../../src/charts/timeline-row.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { buildObservation } from './build-observation.ts';
import { buildOptions } from './build-options.ts';
import { buildSource, documentRow, figureRow } from './build-source.ts';
import { misplacedMarks, misplacedTexts, positionsOf } from './text-boxes.ts';

const RUNS = 60;
const dated = fc.constantFrom('', '2010', '2016/2018', '2018-04', '[2022-12..2023-04]', '2021-04-28', '2025');
const words = fc.constantFrom(
  'A plan',
  '对市十二届人大三次会议《关于加强科技创新促进产业发展的建议》的答复',
  'Reply to the proposal “On strengthening innovation to promote industry” (title after the text), and half as long again',
  'Xn'.repeat(40),
  '',
);
const document = fc
  .record({ published: dated, covers: dated, inferred: fc.boolean(), title: words, note: words })
  .map(
    ({ published, covers, inferred, title, note }) =>
      (id: string) =>
        documentRow(buildSource(id, published, { covers, publishedInferred: inferred }), title, [
          `${note}, `,
          'and more',
        ]),
  );
const figure = fc
  .record({
    period: dated,
    kind: fc.constantFrom('actual', 'expected', 'target', 'rule'),
    origin: fc.constantFrom('stated', 'cited', 'derived'),
    basis: fc.constantFrom('stock', 'flow', 'growth'),
    value: fc.constantFrom(0, -3, 0.0001, 1e12, null),
    title: words,
  })
  .map(
    ({ period, value, title, ...given }) =>
      (id: string) =>
        figureRow(buildObservation(period, value, { ...given, id }), title, ['2021']),
  );
const rows = fc
  .array(fc.oneof(document, figure), { minLength: 1, maxLength: 12 })
  .map((made) => made.map((make, at): TimelineRow => make(`row.${at}`)))
  .filter((made) =>
    made.some(({ subject }) =>
      subject.kind === 'document'
        ? subject.source.published !== null || subject.covers !== null
        : subject.observation.period !== null,
    ),
  );
const size = fc.constantFrom({ width: 640, kind: 'wide' } as const, { width: 328, kind: 'narrow' } as const);

test('timeline(any) overlaps no words, keeps them off the marks, and all in the frame', () => {
  fc.assert(
    fc.property(rows, size, (given, of) => {
      const chart = timeline(given, of, buildOptions());
      const drawing = drawTimeline(chart);
      expect(misplacedTexts(drawing)).toEqual([]);
      expect(misplacedMarks(drawing)).toEqual([]);
      const marks = chart.rows.map(({ ink, y }) => ({ x: ink.x - 6, y: y - 7, width: 12, height: 14 }));
      const hidden = marks.filter((mark) => chart.rows.some(({ caption }) => overlaps(mark, caption.box)));
      expect(hidden).toEqual([]);
      const ends = chart.rows.flatMap(({ ink }) => [ink.x1, ink.x2]);
      expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ends)).toBeLessThanOrEqual(of.width);
    }),
    { numRuns: RUNS },
  );
});

test('timeline(any) has each document and each figure as one mark, and no number finer than a tenth', () => {
  fc.assert(
    fc.property(rows, size, (given, of) => {
      const drawing = drawTimeline(timeline(given, of, buildOptions()));
      const drawn = drawing.items.flatMap((item) =>
        item.kind === 'mark' ? [item.observation.id] : item.kind === 'document' ? [item.source.id] : [],
      );
      const asked = given.map(({ subject }) =>
        subject.kind === 'document' ? subject.source.id : subject.observation.id,
      );
      expect(drawn).toEqual(asked);
      const positions = positionsOf(drawing).replaceAll(/"source":\{.*?\}\}/gu, '');
      expect(positions.match(/NaN|Infinity/u)).toBeNull();
      const paths = drawing.items.flatMap((item) =>
        item.kind === 'path'
          ? [item.d]
          : 'parts' in item
            ? item.parts.map(({ d }) => d)
            : [`${item.x},${item.y}`],
      );
      expect(paths.filter((path) => /\d\.\d\d/u.test(path))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('timeline(any) has years in order, each once', () => {
  fc.assert(
    fc.property(rows, size, (given, of) => {
      const { labels, ticks } = timeline(given, of, buildOptions()).xAxis;
      const years = labels.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
      expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
      expect(ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('parsePeriod reads every date that these tests draw', () => {
  const all = ['2010', '2016/2018', '2018-04', '[2022-12..2023-04]', '2021-04-28', '2025'];
  expect(all.map((iso) => parsePeriod(iso)?.iso)).toEqual(all);
});
