import { expect, test } from 'vitest';
import { chartCsv } from '../../src/publish/chart-csv.ts';
import { chartJsonLd, type ChartData } from '../../src/publish/chart-json-ld.ts';
import { OBSERVATION_COLUMNS } from '../../src/publish/schema.ts';
import { loadModel } from '../../src/model/load.ts';
import { smallProject } from '../model/small-project.ts';

const { model } = loadModel(smallProject());
const figure = (id: string) => {
  const found = model.byId.get(id);
  if (!found) throw new Error(`unknown observation: ${id}`);
  return found;
};
const [zero, target, half] = [figure('year-book.hnte'), figure('text.hnte.2'), figure('derived.half')];

test('chartCsv(model, observations) has each figure once, in the order of the chart', () => {
  const lines = chartCsv(model, [target, zero, target]).split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['id', 'text.hnte.2', 'year-book.hnte', '']);
  expect(lines[0]).toBe(OBSERVATION_COLUMNS.join(','));
});

test('chartCsv(model, []) has the header alone', () => {
  expect(chartCsv(model, [])).toBe(`${OBSERVATION_COLUMNS.join(',')}\r\n`);
});

const chart: ChartData = {
  lang: 'en',
  title: 'Certified firms',
  description: 'Certified firms of two places, with the figure of one of them worked out.',
  observations: [zero, target, half],
  address: 'https://example.org/a/',
  csv: 'https://example.org/a.csv',
  licence: 'https://example.org/licence',
};
const measured = (data: ChartData) =>
  (chartJsonLd(data) as { variableMeasured: readonly Record<string, unknown>[] }).variableMeasured;

test('chartJsonLd(chart) has 0 as a value, and a bound as a bound', () => {
  expect(
    measured(chart).map(({ propertyID, value, minValue, maxValue }) => [
      propertyID,
      value,
      minValue,
      maxValue,
    ]),
  ).toEqual([
    ['year-book.hnte', 0, undefined, undefined],
    ['text.hnte.2', 500, 500, undefined],
    ['derived.half', 221.5, undefined, undefined],
  ]);
});

test('chartJsonLd(chart) leads to its csv, and to none where there is none', () => {
  expect(chartJsonLd(chart)).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://example.org/a/',
    distribution: { contentUrl: 'https://example.org/a.csv', encodingFormat: 'text/csv' },
  });
  expect(chartJsonLd({ ...chart, csv: null })).not.toHaveProperty('distribution');
});

test('chartJsonLd(chart) lengthens a description that is too short for the readers of it', () => {
  expect(chartJsonLd({ ...chart, description: 'Short.' })).toMatchObject({
    description: 'Short. Certified firms',
  });
});
