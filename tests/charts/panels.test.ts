import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Box } from '../../src/charts/box.ts';
import { drawPanels } from '../../src/charts/draw-panels.ts';
import { mergeKeys } from '../../src/charts/merge-keys.ts';
import { panels, type Panel, type Panels } from '../../src/charts/panels.ts';
import type { Series } from '../../src/model/series.ts';
import { anySeries } from './any-series.ts';
import { buildSeries } from './build-observation.ts';
import { buildOptions } from './build-options.ts';
import { markIds, misplacedMarks } from './text-boxes.ts';

const wide = { width: 640, kind: 'wide' } as const;
const narrow = { width: 328, kind: 'narrow' } as const;
const REASON = 'Not on one axis. They are counted on different bases (in being, within a year, ever).';
const panel = (series: readonly Series[], heading = 'What is counted'): Panel => ({
  ...{ heading, series },
  options: buildOptions(),
});
const stock = panel([
  buildSeries('zhumadian', [
    ['2018', 64],
    ['2021', 186, 'apart'],
    ['2022', 235, 'joined'],
    ['2023', 255, 'joined'],
  ]),
]);
const ever = panel(
  [buildSeries('congtai', [['2018', 27, 'never', { basis: 'cumulative' }]])],
  'Ever fostered',
);

test('panels([a, b], [reason], wide) stand side by side, equally tall, their zero lines level', () => {
  const { panels: placed, dividers, width } = panels([stock, ever], [REASON], wide);
  expect(width).toBe(640);
  expect(placed.map(({ x, y }) => [x, y])).toEqual([
    [0, 23.6],
    [338, 23.6],
  ]);
  const [first, second] = placed.map(({ chart }) => chart);
  expect(first?.bounds.width).toBe(302);
  expect(second?.bounds).toMatchObject({ width: 302, height: first?.bounds.height });
  expect(first?.xAxis.y).toBe(second?.xAxis.y);
  expect(dividers[0]?.path).toMatch(/^M320,0V/u);
  expect(dividers[0]?.reason.texts[0]).toMatchObject({ x: 320, anchor: 'middle', role: 'reason' });
});

test('panels([a, b], [reason], wide) have scales of their own', () => {
  const ticks = panels([stock, ever], [REASON], wide).panels.map(({ chart }) => chart.yTicks.at(-1)?.value);
  expect(ticks).toEqual([200, 20]);
});

test('panels([a, b], [reason], narrow) are stacked, the reason under a rule between them, a lone figure in less height', () => {
  const { panels: placed, dividers } = panels([stock, ever], [REASON], narrow);
  const [first, second] = placed;
  expect([first?.x, second?.x]).toEqual([0, 0]);
  expect(first?.chart.bounds.width).toBe(328);
  expect(second?.chart.bounds.height).toBe(200);
  const rule = Number(/^M0,([\d.]+)H328$/u.exec(dividers[0]?.path ?? '')?.[1]);
  expect(rule).toBe((first?.y ?? 0) + (first?.chart.bounds.height ?? 0) + 16);
  expect(dividers[0]?.reason.box.y).toBe(rule + 5);
  expect(second?.heading.box.y).toBeGreaterThan(
    (dividers[0]?.reason.box.y ?? 0) + (dividers[0]?.reason.box.height ?? 0),
  );
});

test('panels([a], [], size) is refused', () => {
  expect(() => panels([stock], [], wide)).toThrow('invalid panels: 1');
});

test('drawPanels(panels) has one key, each entry once, in the order that every key has', () => {
  const { key } = drawPanels(panels([ever, stock], [REASON], wide));
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'joined', 'apart']);
  expect(mergeKeys([[...key].reverse(), key])).toEqual(key);
});

const heading = fc.constantFrom(
  'All certified enterprises at the date',
  '期末高新技术企业总数',
  'Firms evaluated and entered in the national register in the year, whether for the first time or again',
);
const any = fc.array(fc.tuple(anySeries, heading), { minLength: 2, maxLength: 3 }).map((groups) =>
  groups.map(([series, text], at) =>
    panel(
      series.slice(0, 4).map((each) => rename(each, `${at}.`)),
      text,
    ),
  ),
);

test('panels(any) keep charts, headings and reasons apart, each figure once', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(wide, narrow), (given, size) => {
      const made = panels(
        given,
        given.slice(1).map(() => REASON),
        size,
      );
      const boxes = boxesOf(made);
      expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b, -0.2)))).toEqual([]);
      const out = boxes.filter(
        (box) =>
          box.x < -0.2 || box.x + box.width > made.width + 0.2 || box.y + box.height > made.height + 0.2,
      );
      expect(out).toEqual([]);
      const drawing = drawPanels(made);
      const drawn = made.panels.flatMap(({ chart }) =>
        [...chart.undated, ...chart.marks].map(({ id }) => id),
      );
      expect(markIds(drawing)).toEqual(drawn);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(misplacedMarks(drawing)).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 120_000);

function rename(series: Series, prefix: string): Series {
  const points = series.points.map((point) => ({
    ...point,
    observation: { ...point.observation, id: prefix + point.observation.id },
  }));
  return { ...series, points };
}

function boxesOf({ panels: placed, dividers }: Panels): readonly Box[] {
  return [
    ...placed.flatMap(({ chart, x, y, heading: { box } }) => [
      { x, y, width: chart.bounds.width, height: chart.bounds.height },
      box,
    ]),
    ...dividers.map(({ reason }) => reason.box),
  ];
}
