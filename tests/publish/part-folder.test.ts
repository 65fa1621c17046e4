import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listParts } from '../../src/publish/list-parts.ts';
import { writePart } from '../../src/publish/part-folder.ts';
import { publishFigures, tableCsv } from '../../src/publish/tables.ts';
import { model } from '../model/real-model.ts';

const edition = { version: null, date: '2026-11-28' };
const parts = listParts(model);

test('listParts(model) has each statement once under its indicator, its place and its source', () => {
  const own = model.observations.filter(({ mentionOf }) => mentionOf === null);
  for (const [kind, count] of [
    ['indicators', own.length],
    ['places', own.length],
    ['sources', own.filter(({ source }) => source !== null).length],
  ] as const) {
    const ids = parts
      .filter((part) => part.kind === kind)
      .flatMap(({ observations }) => observations.map(({ id }) => id));
    expect([kind, ids.length, new Set(ids).size]).toEqual([kind, count, count]);
  }
});

test('writePart(model, edition, part) holds the table, its metadata and a readme in both languages, the same each time', () => {
  const part = parts.find(({ kind, id }) => kind === 'indicators' && id === 'hnte')!;
  const bytes = writePart(model, edition, part);
  expect(writePart(model, edition, part)).toEqual(bytes);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, inner]) => [
      path.replace('youju-indicators-hnte/', ''),
      strFromU8(inner),
    ]),
  );
  expect([...files.keys()].toSorted()).toEqual([
    'LICENSE.txt',
    'README.md',
    'README.zh.md',
    'datapackage.json',
    'hnte.csv',
  ]);
  expect(files.get('hnte.csv')).toBe(tableCsv(publishFigures(model, part.observations)));
  expect(files.get('datapackage.json')).toContain('hnte.csv');
  expect(files.get('README.md')).toContain('All statements of this indicator that we hold');
  expect(files.get('README.zh.md')).toContain('本站所存此指标的全部记载');
});

test('writePart(model, edition, part) says of a chart that it is only what is shown', () => {
  const part = {
    kind: 'charts' as const,
    id: 'x',
    title: { en: 'X', zh: '某图' },
    observations: model.observations.slice(0, 2),
  };
  const files = unzipSync(writePart(model, edition, part));
  expect(strFromU8(files['youju-charts-x/README.md']!)).toContain('Only the figures that this chart shows');
});
