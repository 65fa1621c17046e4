import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageMatrix } from '../../src/charts/coverage-matrix.ts';
import { dataTable } from '../../src/charts/data-table.ts';
import { drawCoverageMatrix } from '../../src/charts/draw-coverage-matrix.ts';
import { drawDataTable } from '../../src/charts/draw-data-table.ts';
import { matrixGrid } from '../../src/charts/matrix-grid.ts';
import { formatPeriodShort } from '../../src/i18n/period-short.ts';
import { buildMatrixOf } from './build-matrix.ts';
import { buildObservation } from './build-observation.ts';
import { holdDrawing } from './hold-drawing.ts';

const RUNS = 60;
const wide = { width: 640, kind: 'wide' } as const;
const narrow = { width: 328, kind: 'narrow' } as const;
const size = fc.constantFrom(wide, narrow);
const name = fc.constantFrom(
  'Zhumadian',
  '某县级市（原文隐去名称）',
  'A county-level city (name masked), and half as long again as that',
  'R&D activity coverage of enterprises above size',
);
const figure = fc.record({
  period: fc.constantFrom('', '2010', '2016/2018', '2018-04', '[2022-12..2023-04]', '2021-04-28'),
  kind: fc.constantFrom('actual', 'expected', 'target', 'rule'),
  origin: fc.constantFrom('stated', 'cited', 'derived'),
});
const cell = fc.array(figure, { maxLength: 12 });

test('matrixGrid(any) has each figure once, overlaps no words, and keeps all in the frame', () => {
  const matrix = fc.integer({ min: 1, max: 6 }).chain((places) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: places, maxLength: places }), {
        minLength: 1,
        maxLength: 5,
      }),
      name,
    }),
  );
  fc.assert(
    fc.property(matrix, size, fc.constantFrom('en', 'zh'), ({ rows, name: text }, of, lang) => {
      const { covered, ids, words } = buildMatrixOf(rows, text);
      const made = coverageMatrix(covered, ({ period }) => formatPeriodShort(period, lang));
      holdDrawing(drawCoverageMatrix(matrixGrid(made, words, of)), ids);
    }),
    { numRuns: RUNS },
  );
});

test('dataTable(any) has each figure once, overlaps no words, and keeps all in the frame', () => {
  const columns = fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.record({
      labels: fc.array(name, { minLength: count, maxLength: count }),
      figure: fc.integer({ min: 0, max: count - 1 }),
      rows: fc.array(fc.array(name, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 12 }),
    }),
  );
  fc.assert(
    fc.property(
      columns,
      size,
      fc.array(figure, { minLength: 12, maxLength: 12 }),
      ({ rows, ...head }, of, figures) => {
        const made = rows.map((cells, at) => {
          const { period = '', ...given } = figures[at] ?? {};
          return { observation: buildObservation(period, 1, { ...given, id: `row.${at}` }), cells };
        });
        const drawing = drawDataTable(dataTable({ ...head, comma: ', ' }, made, of));
        holdDrawing(
          drawing,
          made.map(({ observation }) => observation.id),
        );
      },
    ),
    { numRuns: RUNS },
  );
});

test('dataTable(head, rows, wide) keeps a figure by its unit, and lines up the columns', () => {
  const observation = buildObservation('2018', 64);
  const head = { labels: ['Place', 'Figure', 'Source'], figure: 1, comma: ', ' };
  const source = 'The city’s science and technology work in the twelfth five-year period, looked back on';
  const table = dataTable(head, [{ observation, cells: ['Zhumadian', '64 enterprises', source] }], wide);
  expect(table.texts.map(({ text, x }) => [text, x])).toEqual([
    ['Place', 0],
    ['Figure', 105.1],
    ['Source', 212.5],
    ['Zhumadian', 0],
    ['64 enterprises', 105.1],
    ['The city’s science and technology work in', 212.5],
    ['the twelfth five-year period, looked back on', 212.5],
  ]);
  expect(table.marks.map(({ x, y }) => [x, y])).toEqual([[95.1, 33.6]]);
  expect(table.axis).toBe('M0,20.4H640');
});

test('dataTable(head, [], size) is refused', () => {
  expect(() => dataTable({ labels: ['Figure'], figure: 0, comma: ', ' }, [], wide)).toThrow(
    'missing observations: dataTable needs at least one',
  );
});
