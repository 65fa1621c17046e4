import { expect, test } from 'vitest';
import { drawTimeline } from '../../src/charts/draw-timeline.ts';
import { timeline } from '../../src/charts/timeline.ts';
import type { TimelineRow } from '../../src/charts/timeline-row.ts';
import { buildObservation } from './build-observation.ts';
import { buildOptions } from './build-options.ts';
import { buildSource, documentRow, figureRow } from './build-source.ts';

const wide = { width: 640, kind: 'wide' } as const;
const draw = (rows: readonly TimelineRow[]) => timeline(rows, wide, buildOptions());
// Two years, 2020 and 2021, between 9 and 631: 311 pixels a year.
const plan = documentRow(buildSource('plan', '2021-07', { covers: '2020' }));

test('timeline([document], size) has a bar over the years covered and its mark in the middle of its date', () => {
  const { rows, xAxis, bounds } = draw([plan]);
  expect(rows[0]?.ink).toEqual({ x: 488.5, x1: 9, x2: 494.5, span: null, covers: { x1: 9, x2: 320 } });
  expect(xAxis.ticks.map(({ year, x }) => [year, x])).toEqual([
    [2020, 9],
    [2021, 320],
    [2022, 631],
  ]);
  expect(xAxis.labels.map(({ text }) => text)).toEqual(['2020', '2021']);
  expect(bounds.plot).toEqual({ x: 9, y: 0, width: 622, height: 34 });
});

test('timeline([document], size) shows an inferred date as the span in which it lies, its mark open', () => {
  const row = documentRow(
    buildSource('a', '[2020-07..2020-12]', { publishedInferred: true, covers: '2021' }),
  );
  const chart = draw([row]);
  expect(chart.rows[0]?.ink.span).toEqual({ x1: 164.5, x2: 320, kind: 'within' });
  expect(chart.key.map(({ meaning }) => meaning)).toEqual(['published-inferred', 'years-covered', 'within']);
  const marks = drawTimeline(chart).items.filter(({ kind }) => kind === 'document');
  expect(marks.map((item) => 'parts' in item && item.parts.map(({ role }) => role))).toEqual([
    ['area-soft', 'span', 'shape'],
  ]);
});

test('timeline([target], size) stands at its deadline, the end of its period, with a bar over it', () => {
  const target = figureRow(buildObservation('2020', 20, { kind: 'target', basis: 'flow' }));
  const chart = draw([plan, target]);
  expect(chart.rows[1]?.ink).toMatchObject({ x: 320, span: { x1: 9, x2: 320, kind: 'covers' } });
  expect(chart.rows[1]?.shape).toBe('target');
  expect(chart.key.map(({ meaning }) => meaning)).toEqual([
    'published',
    'years-covered',
    'deadline',
    'covers',
  ]);
});

test.each([
  ['a stock known by its year, at its end', '2020', 'stock', 320, null],
  [
    'a flow of a year, in its middle, over all of it',
    '2020',
    'flow',
    164.5,
    { x1: 9, x2: 320, kind: 'covers' },
  ],
  ['a dated figure, at its date', '2021-07', 'stock', 488.5, null],
  ['a span, in its middle, over all of it', '2020/2021', 'growth', 320, { x1: 9, x2: 631, kind: 'covers' }],
  ['an undated figure, over the whole axis', '', 'stock', 320, { x1: 9, x2: 631, kind: 'undated' }],
] as const)('timeline([figure], size) sets %s', (_what, period, basis, x, span) => {
  const row = figureRow(buildObservation(period, 20, { basis, id: 'f' }));
  expect(draw([plan, row]).rows[1]?.ink).toMatchObject({ x, span });
});

test.each([
  ['cited', { origin: 'cited' }, 'square'],
  ['derived', { origin: 'derived' }, 'ring'],
  ['expected', { kind: 'expected' }, 'triangle'],
  ['a rule', { kind: 'rule' }, 'rule'],
  ['known by bounds alone', { value: null, low: 506, high: 507, qualifier: 'range' }, 'dot'],
] as const)(
  'timeline([figure], size) marks what is %s by its kind, as its amount is in words',
  (_what, given, shape) => {
    expect(draw([figureRow(buildObservation('2020', 20, given))]).rows[0]?.shape).toBe(shape);
  },
);

test('timeline(rows, size) sets words beside the ink where there is room, else over it', () => {
  const long =
    'A title that is so long that it takes more than three lines on either side of its bar '.repeat(5);
  const { rows } = draw([
    documentRow(buildSource('early', '2020-02'), 'Early'),
    documentRow(buildSource('late', '2021-11'), 'Late'),
    documentRow(buildSource('middle', '2021-01'), long),
  ]);
  expect(rows.map(({ caption }) => caption.texts[0]?.anchor)).toEqual(['start', 'end', 'start']);
  const [early, late, middle] = rows;
  expect(early?.caption.box.x).toBe((early?.ink.x2 ?? 0) + 9);
  expect((late?.caption.box.x ?? 0) + (late?.caption.box.width ?? 0)).toBeCloseTo((late?.ink.x1 ?? 0) - 9, 0);
  expect((middle?.caption.box.y ?? 0) + (middle?.caption.box.height ?? 0)).toBeLessThan(
    (middle?.y ?? 0) - 10,
  );
});

test('timeline(rows, size) leaves the rules of years open where they would run through words', () => {
  const { rules } = draw([
    documentRow(buildSource('early', '2020-11'), 'A title that crosses the end of the year'),
  ]);
  expect(rules).toEqual(['M9,0V34', 'M320,0V3.2M320,22.8V34', 'M631,0V34']);
});

test('timeline(rows, size) refuses no rows, no dates, and no room', () => {
  expect(() => draw([])).toThrow('missing rows: timeline needs at least one');
  expect(() => draw([documentRow(buildSource('a', ''))])).toThrow(
    'missing dates: timeline needs at least one',
  );
  expect(() => timeline([plan], { width: 0, kind: 'wide' }, buildOptions())).toThrow('invalid size: 0×auto');
});
