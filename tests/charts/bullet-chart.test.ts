import { expect, test } from 'vitest';
import { drawBulletChart } from '../../src/charts/draw-bullet-chart.ts';
import { aim, buildBullet, came, NARROW, WIDE } from './build-bullet.ts';
import { drawDrawing } from './draw-drawing.ts';

test('bulletChart(target of 500, ticks to 500) stands the target as an upright tick of 30 pixels at its value', () => {
  const { axis, target, zero, outcome, bar } = buildBullet({ target: aim(500) }, WIDE);
  expect(axis.ticks.map(({ value, x }) => [value, x])).toEqual([
    [0, 10],
    [100, 134],
    [200, 258],
    [300, 382],
    [400, 506],
    [500, 630],
  ]);
  expect([target.x, target.path, target.whisker]).toEqual([630, 'M630,37.2v30', null]);
  expect(zero).toBe('M10,41.2v22');
  expect([outcome, bar]).toEqual([null, null]);
});

test('bulletChart(target, outcome) draws the outcome as a bar from zero with its mark at the end', () => {
  const { axis, outcome, bar } = buildBullet({ target: aim(500), outcome: came('2021', 1000) }, NARROW);
  expect([axis.from, axis.to]).toEqual([10, 318]);
  expect([outcome?.x, outcome?.shape, outcome?.filled]).toEqual([318, 'dot', true]);
  expect(bar).toEqual({ role: 'area-soft', x1: 10, x2: 318, path: 'M10,42.8H318v14H10Z' });
});

test('bulletChart(outcome below zero) lets the bar grow to the left of zero', () => {
  const { axis, bar, outcome } = buildBullet({ target: aim(10), outcome: came('2021', -10) }, NARROW);
  expect(axis.ticks.map(({ value }) => value)).toEqual([-10, 0, 10]);
  expect([bar?.x1, bar?.x2, outcome?.x]).toEqual([10, 164, 10]);
});

test('bulletChart(outcome of 0) has a mark at zero and no bar: zero is not missing', () => {
  const { bar, outcome, zero } = buildBullet({ target: aim(10), outcome: came('2021', 0) }, NARROW);
  expect([bar, outcome?.x, zero.startsWith('M10,')]).toEqual([null, 10, true]);
});

test('bulletChart(target of at least, at most) opens the head of the tick to the side that meets it, without a cap', () => {
  const open = (qualifier: 'gte' | 'lte') =>
    buildBullet({ target: aim(500, { qualifier }), outcome: came('2021', 1000) }, NARROW).target;
  const up = open('gte');
  expect(up.whisker).toEqual({ kind: 'at-least', path: `M${up.x},${up.y - 15}H${up.x + 22}` });
  const down = open('lte');
  expect(down.whisker).toEqual({ kind: 'at-most', path: `M${down.x},${down.y - 15}H${down.x - 22}` });
});

test('bulletChart(outcome expected, at most, between) says so by an open bar, a whisker, a bar between its ends', () => {
  const of = (given: Parameters<typeof came>[2], value: number | null = 400) =>
    buildBullet({ target: aim(500), outcome: came('2021', value, given) }, NARROW);
  const expected = of({ kind: 'expected' });
  expect([expected.outcome?.shape, expected.bar?.role]).toEqual(['triangle', 'area-open']);
  const most = of({ qualifier: 'lte' });
  expect([most.outcome?.whisker?.kind, most.bar?.role]).toEqual(['at-most', 'area-open']);
  const range = of({ low: 200, high: 400, qualifier: 'range' }, null);
  expect(range.bar?.x2).toBe(range.outcome?.left);
  expect([range.outcome?.shape, range.outcome?.right]).toEqual(['bar', range.axis.scale(400)]);
  expect(range.key.map(({ meaning }) => meaning)).toEqual(['target', 'range']);
});

test('bulletChart(target, outcome, baseline) has the baseline under the bar and nothing that joins target and outcome', () => {
  const figures = {
    target: aim(800),
    outcome: came('2021', 2105, { origin: 'derived', qualifier: 'approx' }),
    baseline: came('2017', 120, { origin: 'cited', qualifier: 'gt', low: 120 }),
  };
  const chart = buildBullet(figures, WIDE);
  expect((chart.baseline?.y ?? 0) > chart.target.y).toBe(true);
  const { items, key } = drawBulletChart(chart);
  expect(items.flatMap((item) => (item.kind === 'path' ? [item.role] : []))).toEqual([
    'axis',
    ...chart.axis.ticks.map(() => 'axis'),
    'baseline',
  ]);
  expect(
    items.flatMap((item) =>
      item.kind === 'mark' ? [[item.observation.id, ...item.parts.map(({ role }) => role)]] : [],
    ),
  ).toEqual([
    ['x.2017', 'whisker', 'shape-filled'],
    ['x.2021', 'area-soft', 'shape'],
    ['x.target', 'shape'],
  ]);
  expect(key.map(({ meaning }) => meaning)).toEqual(['cited', 'derived', 'target', 'at-least']);
});

test('bulletChart(outcome) stands its words beside the bar, and under it where it is narrow or falls short', () => {
  const figures = { target: aim(400), outcome: came('2021', 600) };
  const wide = buildBullet(figures, WIDE);
  const [, beside] = wide.labels;
  expect(beside?.items.map(({ text, role }) => [role, text])).toEqual([
    ['name', '600 enterprises'],
    ['note', '2021'],
    ['value', '200 enterprises above the target'],
  ]);
  expect((beside?.box.x ?? 0) > wide.axis.to).toBe(true);
  for (const under of [buildBullet(figures, NARROW), buildBullet({ ...figures, target: aim(800) }, WIDE)])
    expect((under.labels[1]?.box.y ?? 0) > under.target.y + 15).toBe(true);
});

test('bulletChart(target with mode) says deadline and mode over the tick; without an outcome it says so', () => {
  const said = (lang: 'en' | 'zh', mode: 'ensure' | 'plain' | 'strive' | 'compete') =>
    buildBullet({ target: aim(20, { mode, qualifier: 'gte', low: 20 }) }, WIDE, lang).labels.flatMap(
      ({ items }) => items.map(({ text }) => text),
    );
  expect(said('en', 'strive')).toEqual([
    'at least 20 enterprises',
    'target for 2021, strive for',
    'No outcome is drawn',
  ]);
  const modes = (['ensure', 'plain', 'strive', 'compete'] as const).map((mode) => said('zh', mode)[1]);
  expect(modes).toEqual([
    '2021年目标（确保）',
    '2021年目标（直述）',
    '2021年目标（力争）',
    '2021年目标（争创）',
  ]);
});

test('bulletChart(target without a figure, no room) throws', () => {
  expect(() => buildBullet({ target: aim(null) }, WIDE)).toThrow('missing value: x.target');
  expect(() => buildBullet({ target: aim(5) }, { width: 100, kind: 'narrow' })).toThrow(
    'invalid size: 100×auto',
  );
});

const CASES = {
  above: {
    target: aim(800),
    outcome: came('2021', 2105, { origin: 'derived', qualifier: 'approx' }),
    baseline: came('2017', 120, { origin: 'cited', qualifier: 'gt', low: 120 }),
  },
  below: {
    target: aim(1000, { mode: 'strive', qualifier: 'gte', low: 1000 }),
    outcome: came('2021', 640),
    baseline: came('2018', 560),
  },
  expected: { target: aim(300, { mode: 'ensure' }), outcome: came('2021', 235, { kind: 'expected' }) },
  range: {
    target: aim(500, { mode: 'compete' }),
    outcome: came('2021', null, { low: 506, high: 650, qualifier: 'range', origin: 'derived' }),
    baseline: came('2020', 506),
  },
  alone: { target: aim(3000, { qualifier: 'gte', low: 3000 }) },
} as const;

for (const [name, figures] of Object.entries(CASES)) {
  for (const size of [WIDE, NARROW]) {
    const lang = name === 'below' && size.kind === 'narrow' ? 'zh' : 'en';
    test(`bulletChart(${name}, ${size.kind}) looks as in tests/pictures`, async () => {
      const picture = drawDrawing(drawBulletChart(buildBullet(figures, size, lang)));
      await expect(picture).toMatchFileSnapshot(`../pictures/bullet-chart-${name}-${size.kind}.svg`);
    });
  }
}
