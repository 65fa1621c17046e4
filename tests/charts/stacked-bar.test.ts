import { expect, test } from 'vitest';
import { drawStackedBar } from '../../src/charts/draw-stacked-bar.ts';
import type { Size } from '../../src/charts/size.ts';
import { stackedBar } from '../../src/charts/stacked-bar.ts';
import type { Whole } from '../../src/charts/stack-plan.ts';
import { buildItem } from './build-item.ts';
import { englishFormat } from './build-options.ts';

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const options = { format: englishFormat, rest: 'The rest: not stated', foot: '' };
const hundred: Whole = { value: 100, name: 'All of it', item: null };
const parts = [buildItem('A', 25), buildItem('B', 50)];

test('stackedBar([25, 50], 100) lays the parts in the order given and leaves the rest open', () => {
  const chart = stackedBar(parts, hundred, wide, options);
  expect(chart.parts.map(({ observation, x1, x2, role }) => [observation?.id ?? null, x1, x2, role])).toEqual(
    [
      ['test.a', 0.8, 159.2, 'area-soft'],
      ['test.b', 160.8, 479.2, 'area-soft'],
      [null, 480.8, 639.2, 'area-open'],
    ],
  );
  expect(chart.parts.map(({ path }) => path)).toEqual([
    'M0.8,36.8H159.2V70.8H0.8Z',
    'M160.8,36.8H479.2V70.8H160.8Z',
    'M481.6,37.6H638.4V70H481.6Z',
  ]);
  expect(chart.parts.map(({ mark }) => mark && [mark.shape, mark.x, mark.y])).toEqual([
    ['dot', 80, 53.8],
    ['dot', 320, 53.8],
    null,
  ]);
  expect(chart.parts[2]?.label.texts.map(({ text, x }) => [text, x])).toEqual([
    ['The rest: not stated', 480],
  ]);
});

test('stackedBar([25, 50], 100 by definition) has a bracket with its name over the bar, and no mark for it', () => {
  const { whole, height } = stackedBar(parts, hundred, wide, options);
  expect(whole?.path).toBe('M0,30.8V25.8H640V30.8');
  expect([whole?.mark, whole?.label.texts.map(({ text }) => text)]).toEqual([null, ['All of it']]);
  expect(height).toBe(113);
});

test('stackedBar([25, 50], a stated 100) marks the whole at the right end of its bracket, with its value', () => {
  const whole: Whole = { ...hundred, item: buildItem('Whole', 100, { origin: 'cited' }) };
  const chart = stackedBar(parts, whole, wide, options);
  expect([chart.whole?.mark?.shape, chart.whole?.mark?.x, chart.whole?.mark?.y]).toEqual([
    'square',
    634.5,
    41.4,
  ]);
  expect(chart.whole?.label.texts.map(({ text }) => text)).toEqual(['All of it', '100']);
  const marks = drawStackedBar(chart).items.flatMap((item) =>
    item.kind === 'mark' ? [item.observation.id] : [],
  );
  expect(marks).toEqual(['test.whole', 'test.a', 'test.b']);
});

test('stackedBar([25, 75], 100) has no rest where the parts fill the whole', () => {
  const full = [buildItem('A', 25), buildItem('B', 75)];
  expect(stackedBar(full, hundred, wide, options).parts).toHaveLength(2);
  const thirds = ['A', 'B', 'C'].map((name) => buildItem(name, 100 / 3));
  expect(stackedBar(thirds, hundred, wide, options).parts).toHaveLength(3);
});

test('stackedBar([25, 75], null) is as long as its parts, without a bracket, and says so under it', () => {
  const full = [buildItem('A', 25), buildItem('B', 75)];
  const {
    parts: drawn,
    whole,
    foot,
  } = stackedBar(full, null, wide, { ...options, foot: 'The whole is not stated.' });
  expect(drawn.map(({ x1, x2 }) => [x1, x2])).toEqual([
    [0.8, 159.2],
    [160.8, 639.2],
  ]);
  expect([whole, foot.texts.map(({ text }) => text)]).toEqual([null, ['The whole is not stated.']]);
});

test('stackedBar(ceilings) puts ticks and whiskers at the ends of the parts', () => {
  const ceiling = buildItem('A', 50, { kind: 'rule', qualifier: 'lte' });
  const { mark } = stackedBar([ceiling], hundred, wide, options).parts[0] ?? {};
  expect([mark?.shape, mark?.x, mark?.whisker?.kind]).toEqual(['rule', 320, 'down']);
  expect(mark?.whisker?.x2).toBe(298);
});

test('stackedBar(300余 of 1000) puts mark and whisker at the end of the part', () => {
  const item = buildItem('A', 30, { qualifier: 'gt', low: 30, high: 40 });
  const { mark, x2 = 0 } = stackedBar([item], hundred, wide, options).parts[0] ?? {};
  expect([mark?.x, mark?.whisker?.kind, mark?.whisker?.x1, mark?.whisker?.x2]).toEqual([
    192,
    'closed',
    192,
    256,
  ]);
  expect(x2).toBe(191.2);
});

test('stackedBar(expected) is open like the rest, in its own colour', () => {
  const { parts: drawn } = stackedBar([buildItem('A', 30, { kind: 'expected' })], hundred, wide, options);
  expect(drawn.map(({ role, toneClass }) => [role, toneClass])).toEqual([
    ['area-open', 'place-zhumadian'],
    ['area-open', ''],
  ]);
});

test('stackedBar([1, 99]) leads to the label that had to move', () => {
  const thin = [buildItem('Everything else', 98), buildItem('A thin part', 1), buildItem('Another', 1)];
  const { parts: drawn } = stackedBar(thin, null, wide, options);
  expect(drawn.map(({ label }) => label.leader !== null)).toEqual([false, true, true]);
  const [, moved] = drawn;
  expect((moved?.label.box.x ?? 0) + (moved?.label.box.width ?? 0)).toBeLessThan(drawn[2]?.label.box.x ?? 0);
});

test('stackedBar(twelve parts, narrow) lists the labels to the left of the bar, each with its leader', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => buildItem(`Platforms of kind ${index + 1}`, 5));
  const { parts: drawn } = stackedBar(twelve, hundred, narrow, options);
  const right = Math.max(...drawn.map(({ label: { box } }) => box.x + box.width));
  expect(right).toBeLessThan(drawn[0]?.x1 ?? 0);
  expect(drawn.every(({ label }) => label.leader !== null)).toBe(true);
  const tops = drawn.map(({ label }) => label.box.y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('stackedBar(0, null) marks zero in a part without width, and lists what has no figure', () => {
  const items = [buildItem('None', 0), buildItem('Unknown', null), buildItem('Some', 10)];
  const { parts: drawn, missing } = stackedBar(items, null, wide, options);
  expect(drawn.map(({ observation }) => observation?.id)).toEqual(['test.none', 'test.some']);
  expect(drawn[0]?.mark?.x).toBeGreaterThanOrEqual(5);
  expect(missing.map(({ id }) => id)).toEqual(['test.unknown']);
});

test('stackedBar([]), stackedBar([-1]) throw', () => {
  expect(() => stackedBar([], null, wide, options)).toThrow(
    'missing observations: stackedBar needs at least one',
  );
  expect(() => stackedBar([buildItem('A', -1)], null, wide, options)).toThrow('invalid part: -1 (test.a)');
});
