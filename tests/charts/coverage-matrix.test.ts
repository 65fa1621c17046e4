import { expect, test } from 'vitest';
import { coverageMatrix, matrixPath } from '../../src/charts/coverage-matrix.ts';
import { drawCoverageMatrix } from '../../src/charts/draw-coverage-matrix.ts';
import { matrixGrid } from '../../src/charts/matrix-grid.ts';
import type { CoverageRow } from '../../src/model/coverage.ts';
import type { Observation } from '../../src/model/observation.ts';
import { buildObservation } from './build-observation.ts';
import { buildRow, MATRIX_WORDS } from './build-matrix.ts';

const year = ({ period }: Observation): string => period?.iso ?? 'undated';
const entriesOf = (row: CoverageRow) =>
  coverageMatrix([row], year)[0]?.cells[0]?.entries.map(({ marks, text }) => [
    marks.map(({ observation }) => observation.id).join(' '),
    text,
  ]);
const figures = (years: readonly string[]): readonly Observation[] =>
  years.map((each, at) => buildObservation(each, 1, { id: String(at) }));

test('coverageMatrix(rows, period) has a mark for each figure, with its time', () => {
  expect(entriesOf(buildRow([figures(['2018', '2021'])]))).toEqual([
    ['0', '2018'],
    ['1', '2021'],
  ]);
});

test('coverageMatrix(rows, period) writes a time once for figures of one kind and time, each with its mark', () => {
  expect(entriesOf(buildRow([figures(['2018', '2018', '2021'])]))).toEqual([
    ['0 1', '2018'],
    ['2', '2021'],
  ]);
});

test('coverageMatrix(rows, period) writes five times in full, of six the first, the last and how many figures', () => {
  const five = coverageMatrix([buildRow([figures(['2010', '2011', '2012', '2013', '2014'])])], year)[0]
    ?.cells[0];
  expect(five?.entries.map(({ text }) => text)).toEqual(['2010', '2011', '2012', '2013', '2014']);
  expect(five?.count).toBeNull();
  const six = coverageMatrix(
    [buildRow([figures(['2010', '2011', '2012', '2012', '2013', '2014', '2015'])])],
    year,
  );
  expect(entriesOf(buildRow([figures(['2010', '2011', '2012', '2012', '2013', '2014', '2015'])]))).toEqual([
    ['0', '2010'],
    ['1 2 3 4 5', ''],
    ['6', '2015'],
  ]);
  expect(six[0]?.cells[0]?.count).toBe(7);
});

test.each([
  ['stated', {}, 'dot', true],
  ['cited', { origin: 'cited' }, 'square', true],
  ['derived', { origin: 'derived' }, 'ring', false],
  ['expected', { kind: 'expected', origin: 'cited' }, 'triangle', false],
  ['a target', { kind: 'target' }, 'target', false],
  ['a rule', { kind: 'rule' }, 'rule', false],
] as const)('coverageMatrix(rows, period) marks what is %s', (_what, given, shape, filled) => {
  const row = buildRow([[buildObservation('2020', 1, given)]]);
  expect(coverageMatrix([row], year)[0]?.cells[0]?.entries[0]?.marks[0]).toMatchObject({
    ...{ shape, filled },
    path: matrixPath(shape),
  });
});

test('matrixGrid(rows, words, wide) sets indicators down and up to four places across', () => {
  const grid = matrixGrid(coverageMatrix([buildRow([figures(['2018']), []])], year), MATRIX_WORDS, {
    width: 640,
    kind: 'wide',
  });
  expect(grid.marks.map(({ x, y }) => [x, y])).toEqual([[142.5, 40.3]]);
  expect(grid.texts.map(({ text, x }) => [text, x])).toEqual([
    ['place-0', 136],
    ['place-1', 388],
    ['hnte', 0],
    ['2018', 152],
    ['not in its texts', 388],
  ]);
  expect(grid.axis).toBe('M0,23.8H640');
  expect(grid.rules).toEqual([]);
});

test('matrixGrid(rows, words, narrow) stacks the places of each indicator, five places also when wide', () => {
  const stacked = matrixGrid(coverageMatrix([buildRow([figures(['2018']), []])], year), MATRIX_WORDS, {
    width: 328,
    kind: 'narrow',
  });
  expect(stacked.axis).toBeNull();
  expect(stacked.texts.map(({ text, x }) => [text, x])).toEqual([
    ['hnte', 0],
    ['place-0', 0],
    ['2018', 124],
    ['place-1', 0],
    ['not in its texts', 108],
  ]);
  const five = coverageMatrix([buildRow([figures(['2018']), [], [], [], []])], year);
  expect(matrixGrid(five, MATRIX_WORDS, { width: 640, kind: 'wide' }).axis).toBeNull();
});

test('drawCoverageMatrix(grid) has a key of the marks that are drawn', () => {
  const row = buildRow([[buildObservation('2020', 1, { kind: 'target' }), buildObservation('2021', 1)]]);
  const grid = matrixGrid(coverageMatrix([row], year), MATRIX_WORDS, { width: 640, kind: 'wide' });
  expect(drawCoverageMatrix(grid).key.map(({ meaning, path }) => [meaning, path])).toEqual([
    ['stated', 'M5.5,8a4.5,4.5 0 1 0 9,0a4.5,4.5 0 1 0 -9,0Z'],
    ['target', 'M10,1v14'],
  ]);
});

test('matrixGrid([], words, size) is refused', () => {
  expect(() => matrixGrid([], MATRIX_WORDS, { width: 640, kind: 'wide' })).toThrow(
    'missing cells: matrixGrid needs at least one',
  );
});
