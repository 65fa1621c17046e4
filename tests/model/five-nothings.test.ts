import { expect, test } from 'vitest';
import { readFigure } from '../../src/model/figure.ts';
import { readRows } from '../../src/model/read-rows.ts';
import { smallProject } from './small-project.ts';

const header = (smallProject().get('data/cited.csv') ?? '').split('\n')[0] ?? '';
const read = (printed: string, value: string, low = '', high = '') =>
  readRows(
    'cited',
    'data/cited.csv',
    `${header}\nyear-book.x,year-book,x,x/y,,beta,,,2021,,,${printed},${value},${low},${high},eq,actual,,,\n`,
  );

test('a printed 0 is the number zero, exactly', () => {
  const [row] = read('0家', '0').rows;
  expect(row?.value).toBe(0);
  expect(row && readFigure(row)).toMatchObject({ value: 0, low: null, high: null, qualifier: 'eq' });
});

test('a printed 0.0 is zero as far as it was rounded: it leaves room', () => {
  const [row] = read('0.0%', '0', '-0.05', '0.05').rows;
  expect(row && readFigure(row)).toMatchObject({ value: 0, low: -0.05, high: 0.05, qualifier: 'eq' });
});

test('an empty cell is nothing known, and not zero', () => {
  const [row] = read('0家', '').rows;
  expect(row?.value).toBeNull();
});

test.each(['—', '…'])('%s in a cell of numbers is refused, not taken for zero or for nothing', (sign) => {
  const { rows, faults } = read('0家', sign);
  expect(rows).toEqual([]);
  expect(faults.map(({ column }) => column)).toEqual(['value']);
});
