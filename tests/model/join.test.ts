import { expect, test } from 'vitest';
import { joinOf } from '../../src/model/join.ts';
import { buildFigure, REGIONS, type Figure } from './build-figure.ts';

const join = (before: Figure, after: Figure) => joinOf(buildFigure(before), buildFigure(after), REGIONS);
const before: Figure = { period: '2020' };
const after: Figure = { period: '2021' };

test('joinOf(2020, 2021) of one definition is joined', () => {
  expect(join(before, after)).toBe('joined');
});

test('joinOf(before, after) takes a figure at the end of a year for the year’s', () => {
  expect(join({ period: '2020-12' }, after)).toBe('joined');
  expect(join(before, { period: '2021-12-31' })).toBe('joined');
});

test('joinOf(2018, 2021) is apart: they are no neighbours', () => {
  expect(join({ period: '2018' }, after)).toBe('apart');
  expect(join({ period: '2021' }, { period: '2021-12' })).toBe('apart');
});

test.each(['2021-06', '2021-04-28', '2020/2021', '[2021-01..2021-12]'])(
  'joinOf(2020, %s) is apart: no whole year',
  (period) => {
    expect(join(before, { period })).toBe('apart');
  },
);

test.each([
  { origin: 'derived' },
  { origin: 'cited' },
  { periodInferred: true },
  { regionInferred: true },
  { definitionInferred: true },
  { qualifier: 'gt' },
  { qualifier: 'range', value: null, low: 506, high: 507 },
] as const)('joinOf(2020, 2021) is apart, whichever of the two is %j', (odd) => {
  expect(join(before, { ...after, ...odd })).toBe('apart');
  expect(join({ ...before, ...odd }, after)).toBe('apart');
});

test('joinOf(2020, 2021) of an unstated basis is apart', () => {
  expect(join({ ...before, basis: 'unstated' }, { ...after, basis: 'unstated' })).toBe('apart');
});

test('joinOf(2020, 2021) of two bounds is apart', () => {
  expect(join({ ...before, qualifier: 'gt' }, { ...after, qualifier: 'gt' })).toBe('apart');
});

test.each(['target', 'rule', 'expected'] as const)(
  'joinOf(2020, 2021) is never, whichever of the two is of kind %s',
  (kind) => {
    expect(join(before, { ...after, kind })).toBe('never');
    expect(join({ ...before, kind }, after)).toBe('never');
    expect(join({ ...before, kind }, { ...after, kind })).toBe('never');
  },
);

test('joinOf(before, after) is never where one has no period', () => {
  expect(join({ period: '' }, after)).toBe('never');
  expect(join(before, { period: '' })).toBe('never');
});

test('joinOf(2020, 2021) of another definition is never', () => {
  expect(join(before, { ...after, definition: { id: 'hnte/else' } })).toBe('never');
  expect(join(before, { ...after, entity: '高新区' })).toBe('never');
});

test('joinOf(2020, 2021) of parts of one whole is apart', () => {
  const part = (id: string): Figure['definition'] & object => ({ id, partOf: 'hnte/all' });
  expect(join({ ...before, definition: part('hnte/a') }, { ...after, definition: part('hnte/b') })).toBe(
    'apart',
  );
});

test('joinOf(2020, 2021-07) of an annual register is apart', () => {
  const register = { annualRegister: true };
  expect(join({ ...before, definition: register }, { ...after, definition: register })).toBe('joined');
  expect(join({ ...before, definition: register }, { period: '2021-07', definition: register })).toBe(
    'apart',
  );
});

test('joinOf(before, after) of 0 and a number is joined: zero is not missing', () => {
  expect(join({ ...before, value: 0 }, after)).toBe('joined');
});
