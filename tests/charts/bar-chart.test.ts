import { expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.ts';
import { drawBarChart } from '../../src/charts/draw-bar-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import type { Given } from './build-observation.ts';
import { buildItem } from './build-item.ts';
import { buildOptions } from './build-options.ts';

const wide: Size = { width: 640, kind: 'wide' };
const narrow: Size = { width: 328, kind: 'narrow' };
const two = [buildItem('Congtai', 100), buildItem('Zhumadian', 200)];
const barOf = (value: number | null, given: Given = {}) => {
  const chart = barChart([buildItem('Other', 200), buildItem('It', value, given)], wide, buildOptions());
  const bar = chart.bars.find(({ id }) => id === 'test.it');
  return { ...bar, zero: chart.baseline.x, key: chart.key.map(({ meaning }) => meaning) };
};
/** The ends of a bar's areas, by role. */
const areasOf = ({ areas = [] }: { areas?: readonly { role: string; path: string }[] | undefined }) =>
  areas.map(({ role, path }) => [
    role,
    ...(/^M([\d.]+),[\d.]+H([\d.]+)v/u.exec(path) ?? []).slice(1).map(Number),
  ]);

test('barChart([100, 200], wide) draws bars from zero, the largest first, names beside them', () => {
  const { bars, baseline, height } = barChart(two, wide, buildOptions());
  expect(bars.map(({ id }) => id)).toEqual(['test.zhumadian', 'test.congtai']);
  expect(bars.map(({ areas }) => areas)).toEqual([
    [{ role: 'area-soft', path: 'M92.8,4H605.4v18H92.8Z' }],
    [{ role: 'area-soft', path: 'M92.8,34H349.1v18H92.8Z' }],
  ]);
  expect(bars.map(({ mark }) => [mark?.x, mark?.y, mark?.shape, mark?.filled])).toEqual([
    [605.4, 13, 'dot', true],
    [349.1, 43, 'dot', true],
  ]);
  expect(bars[0]?.name.texts.map(({ text, x, y }) => [text, x, y])).toEqual([['Zhumadian', 0, 17.2]]);
  expect(bars[0]?.value.texts.map(({ text, x, y }) => [text, x, y])).toEqual([['200', 616.4, 16.9]]);
  expect(baseline).toEqual({ x: 92.8, path: 'M92.8,0V55' });
  expect(height).toBe(80);
});

test('barChart([100, 200], narrow) sets names over their bars, through which no line of zero runs', () => {
  const { bars, baseline } = barChart(two, narrow, buildOptions());
  expect(bars[0]?.name.box).toEqual({ x: 0, y: 4, width: 74.1, height: 15.6 });
  expect(bars[0]?.areas).toEqual([{ role: 'area-soft', path: 'M1,22.6H295.1v16H1Z' }]);
  expect(baseline.path).toBe('M1,19.6V41.6M1,64.2V86.2');
});

test('barChart([1000, 999]) does not cut the axis, whatever it is told', () => {
  const close = [buildItem('A', 1000), buildItem('B', 999)];
  const { baseline, ticks } = barChart(close, wide, { ...buildOptions(), ...{ zero: false } });
  expect(ticks.map(({ value }) => value)).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(ticks[0]?.x).toBe(baseline.x);
});

test('barChart(equal values) keeps their order', () => {
  const equal = ['A', 'B', 'C'].map((name) => buildItem(name, 5));
  expect(barChart(equal, wide, buildOptions()).bars.map(({ id }) => id)).toEqual([
    'test.a',
    'test.b',
    'test.c',
  ]);
});

test('barChart(0, null) draws zero as a mark without a bar, and lists what has no figure last, without a mark', () => {
  const items = [buildItem('Unknown', null), buildItem('None', 0), buildItem('Some', 10)];
  const { bars, missing } = barChart(items, wide, buildOptions());
  expect(bars.map(({ id, mark, areas }) => [id, mark !== null, areas.length])).toEqual([
    ['test.some', true, 1],
    ['test.none', true, 0],
    ['test.unknown', false, 0],
  ]);
  expect(missing.map(({ id }) => id)).toEqual(['test.unknown']);
});

test('barChart(cited, derived, expected) has the shape of each at the end of its bar; what was expected is open', () => {
  expect(barOf(100, { origin: 'cited' }).mark?.shape).toBe('square');
  expect(barOf(100, { origin: 'derived' }).mark?.shape).toBe('ring');
  const expected = barOf(100, { kind: 'expected' });
  expect([expected.mark?.shape, areasOf(expected)[0]?.[0]]).toEqual(['triangle', 'area-open']);
});

test('barChart(target, rule) draws a tick at the end of a hairline, and no bar', () => {
  const target = barOf(100, { kind: 'target' });
  const x = target.mark?.x ?? 0;
  expect(target.mark?.path).toBe(`M${x},${(target.mark?.y ?? 0) - 10}v20`);
  expect(target.areas).toEqual([]);
  expect(target.guide).toBe(`M${target.zero},${target.mark?.y}H${x}`);
  expect(barOf(100, { kind: 'rule' }).mark?.shape).toBe('rule');
  expect(target.key).toEqual(['stated', 'target']);
});

test('barChart(at least 100) ends in a whisker open to the right, without a cap', () => {
  const bar = barOf(100, { qualifier: 'gte' });
  const { x = 0, y } = bar.mark ?? {};
  expect(bar.mark?.whisker).toEqual({ kind: 'up', x1: x + 5, x2: x + 22, path: `M${x + 5},${y}H${x + 22}` });
  expect(areasOf(bar)).toEqual([['area-soft', bar.zero, x]]);
  expect(bar.key).toEqual(['stated', 'at-least']);
});

test('barChart(at most 100) is open as a whole, with a whisker to the left that ends at zero at the latest', () => {
  const bar = barOf(100, { qualifier: 'lte' });
  const { x = 0 } = bar.mark ?? {};
  expect([bar.mark?.whisker?.kind, bar.mark?.whisker?.x2]).toEqual(['down', x - 22]);
  expect(areasOf(bar)).toEqual([['area-open', bar.zero, x]]);
  const small = barOf(5, { qualifier: 'lte' });
  expect(small.mark?.whisker?.x2).toBe(small.zero);
});

test('barChart(100余) is certain up to 100 and open from there to 110, with a closed whisker', () => {
  const bar = barOf(100, { qualifier: 'gt', low: 100, high: 110 });
  const { x = 0, whisker } = bar.mark ?? {};
  expect(whisker?.kind).toBe('closed');
  expect(areasOf(bar)).toEqual([
    ['area-soft', bar.zero, x],
    ['area-open', x, whisker?.x2],
  ]);
});

test('barChart(506 or 507) lies as a bar between its ends', () => {
  const bar = barOf(null, { qualifier: 'range', low: 100, high: 150 });
  const [, open] = areasOf(bar);
  expect(bar.mark?.shape).toBe('bar');
  expect(bar.mark?.path.startsWith(`M${open?.[1]},`)).toBe(true);
  expect(bar.value?.texts[0]?.text).toBe('100–150');
});

test('barChart(-5, 10) lets the bar of -5 go to the left of zero, its value before it', () => {
  const items = [buildItem('Down', -5), buildItem('Up', 10)];
  const { bars, baseline } = barChart(items, wide, buildOptions());
  const down = bars.find(({ id }) => id === 'test.down');
  expect(down?.mark?.x).toBeLessThan(baseline.x);
  expect(down?.value.texts[0]?.anchor).toBe('end');
  expect((down?.value.box.x ?? 0) + (down?.value.box.width ?? 0)).toBeLessThan(down?.mark?.x ?? 0);
});

test('barChart(percentages) writes the sign at the highest tick alone', () => {
  const format = { ...buildOptions().format, unit: '%' };
  const { ticks } = barChart([buildItem('A', 60)], narrow, buildOptions({ format }));
  expect(ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60%']);
});

test('barChart(10^12, narrow) keeps every other tick, so that the numbers stand apart', () => {
  const { ticks } = barChart([buildItem('A', 1e12)], narrow, buildOptions());
  expect(ticks.map(({ value }) => value)).toEqual([0, 1e12]);
});

test('drawBarChart(barChart([100, 200])) has each observation as one mark, with its bar behind it', () => {
  const { items } = drawBarChart(barChart(two, wide, buildOptions()));
  const marks = items.flatMap((item) => (item.kind === 'mark' ? [item] : []));
  expect(marks.map(({ observation }) => observation.id)).toEqual(['test.zhumadian', 'test.congtai']);
  expect(marks[0]?.parts.map(({ role }) => role)).toEqual(['area-soft', 'shape-filled']);
  expect(marks[0]?.parts.every(({ tone }) => tone === 'place-zhumadian')).toBe(true);
});

test('barChart([]) and barChart(items, 0 pixels) throw', () => {
  expect(() => barChart([], wide, buildOptions())).toThrow(
    'missing observations: barChart needs at least one',
  );
  expect(() => barChart(two, { width: 0, kind: 'wide' }, buildOptions())).toThrow('invalid size: 0×auto');
});
