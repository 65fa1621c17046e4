import { expect, test } from 'vitest';
import { acrossAxis } from '../../src/charts/across-axis.ts';
import { typeSizes } from '../../src/charts/size.ts';
import { NARROW } from './build-bullet.ts';

const type = typeSizes(NARROW);
const format = {
  value: () => '',
  tick: (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 }),
  year: String,
  unit: 'firms',
};
const axisOf = (low: number, high: number, given: { whole?: boolean; unit?: string; to?: number } = {}) => {
  const { whole = false, unit = 'firms', to = 300 } = given;
  const room = { from: 10, to, room: [0, to + 10] as const, whole };
  return acrossAxis(low, high, room, { ...format, unit }, 'en', type, 'narrow');
};
const texts = (...given: Parameters<typeof axisOf>) => axisOf(...given).ticks.map(({ text }) => text);

test('acrossAxis(0, 500) has round ticks from end to end, the last with the unit', () => {
  const { ticks, from, to } = axisOf(0, 500);
  expect(ticks.map(({ value, x, text }) => [value, x, text])).toEqual([
    [0, 10, '0'],
    [200, 126, '200'],
    [400, 242, '400 firms'],
  ]);
  expect([from, to]).toEqual([10, 300]);
});

test('acrossAxis(texts that would touch) drops the unit, then ticks', () => {
  expect(texts(0, 500, { unit: 'technology-based small firms' })).toEqual(['0', '200', '400']);
  expect(texts(0, 5e12, { to: 140 })).toEqual(['0', '5,000,000,000,000']);
  expect(texts(0, 5e12, { to: 40 })).toEqual(['5,000,000,000,000']);
});

test('acrossAxis(unit of percentages) joins it to the number', () => {
  expect(texts(0, 20, { unit: '%' }).at(-1)).toBe('20%');
});

test('acrossAxis(equal values) reaches to either side of them, zeros to 1, a third and 33.3333 alike', () => {
  expect(axisOf(100, 100).scale.domain()).toEqual([90, 110]);
  expect(axisOf(0, 0).scale.domain()).toEqual([0, 1]);
  const [low, high] = axisOf(33.3333, 100 / 3).scale.domain();
  expect([(low ?? 0) < 30.1, (high ?? 0) > 36.6]).toEqual([true, true]);
});

test('acrossAxis(whole numbers) has no ticks between them', () => {
  expect(axisOf(0, 2, { whole: true }).ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
  expect(axisOf(0, 2).ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
  expect(axisOf(0, 1, { whole: true }).ticks.map(({ value }) => value)).toEqual([0, 1]);
  expect(axisOf(0, 1).ticks.map(({ value }) => value)).toEqual([0, 0.5, 1]);
});

test('acrossAxis(an end near the edge) keeps its number in the room', () => {
  const { ticks } = axisOf(0, 1e9, { unit: '' });
  expect(ticks.at(-1)).toMatchObject({ x: 300, textX: 310, anchor: 'end' });
});
