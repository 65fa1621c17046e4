import { expect, test } from 'vitest';
import { digestFigures, digestModel } from '../../src/model/digest.ts';
import { loadModel, type Model } from '../../src/model/load.ts';
import { files, model } from './real-model.ts';

/** The model after one cell was written otherwise. */
function change(file: string, from: string, to: string): Model {
  const text = files.get(file) ?? expect.fail(file);
  expect(text).toContain(from);
  return loadModel(new Map(files).set(file, text.replace(from, to))).model;
}

const derived = [...model.byId.values()].find(({ operands }) => operands.length > 0) ?? expect.fail('none');
const operand = derived.operands[0] ?? expect.fail('none');

test('digestFigures(ids, model) is the same for the same tables, read anew', () => {
  const again = loadModel(files).model;
  expect(digestFigures([derived.id], again)).toBe(digestFigures([derived.id], model));
  expect(digestModel(again)).toBe(digestModel(model));
});

test('digestFigures(ids, model) changes with a figure, not with another; digestModel(model) with each', () => {
  const cited = [...model.byId.values()].filter(({ origin }) => origin === 'cited');
  const [first, last] = [cited[0]!, cited.at(-1)!];
  const changed = change('data/cited.csv', `${first.printed},`, `${first.printed}左右,`);
  expect(digestFigures([first.id], changed)).not.toBe(digestFigures([first.id], model));
  expect(digestFigures([last.id], changed)).toBe(digestFigures([last.id], model));
  expect(digestModel(changed)).not.toBe(digestModel(model));
});

test('digestFigures(ids, model) changes with what a figure is computed from, and with each smaller table', () => {
  const { where } = model.byId.get(operand) ?? expect.fail(operand);
  const line = (files.get(where.file) ?? '').split('\n')[where.line - 1] ?? '';
  const note = change(where.file, line, line.replace(/,[^,]*(\r?)$/u, ',noted otherwise$1'));
  expect(digestFigures([derived.id], note)).not.toBe(digestFigures([derived.id], model));
  const renamed = change('data/glossary.csv', '高新技术企业', '高新企业');
  expect(digestFigures([derived.id], renamed)).not.toBe(digestFigures([derived.id], model));
});

test('digestFigures(ids, model) does not change with the line on which a row stands', () => {
  const file = 'data/cited.csv';
  const [head = '', first = '', second = '', ...rest] = (files.get(file) ?? '').split('\n');
  const swapped = loadModel(new Map(files).set(file, [head, second, first, ...rest].join('\n'))).model;
  const [id = ''] = first.split(',');
  expect(digestFigures([id], swapped)).toBe(digestFigures([id], model));
});
