import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { model as onSite } from '../../src/model/on-site.ts';
import { rawEntries } from '../../src/model/raw-text.ts';
import { encodeGbk } from '../desk/encode-gbk.ts';
import { model } from './real-model.ts';
import { inEnglish } from './say-faults.ts';
import { sha256, smallProject } from './small-project.ts';

const FILE = 'data/raw/text.txt';
const raw = smallProject().get(FILE) ?? '';
const gbk = encodeGbk(raw);
const sum = createHash('sha256').update(gbk).digest('hex');

test('rawEntries(file, bytes) is the text of UTF-8, its mark kept', () => {
  expect(rawEntries(FILE, Buffer.from(`\uFEFF${raw}`))).toEqual([[FILE, `\uFEFF${raw}`]]);
});

test('rawEntries(file, bytes) is the text of GB18030, and the sha256 of the bytes beside it', () => {
  expect(rawEntries(FILE, gbk)).toEqual([
    [FILE, raw],
    [`${FILE}.sha256`, sum],
  ]);
});

test('loadModel(files) holds a raw text in GB18030 against the sha256 of its bytes', () => {
  const files = smallProject();
  for (const [file, text] of rawEntries(FILE, gbk)) files.set(file, text);
  expect(inEnglish(loadModel(files).faults)[0]).toContain('the sha256 is not that of sources.csv');
  files.set('data/sources.csv', (files.get('data/sources.csv') ?? '').replace(sha256(raw), sum));
  expect(inEnglish(loadModel(files).faults)).toEqual([]);
});

test('the site and the desk read the same raw texts', () => {
  const texts = (each: typeof model): readonly (readonly [string, string])[] =>
    [...each.articles].map(([id, stored]) => [id, stored.raw] as const);
  expect(texts(onSite)).toEqual(texts(model));
  expect(texts(model).length).toBeGreaterThan(0);
});
