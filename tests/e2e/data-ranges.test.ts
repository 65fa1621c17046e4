import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRange, type ByteRange } from '../../src/desk/read-range.ts';
import { findable, findParts } from '../../src/publish/find-parts.ts';
import { manyObservations } from '../bench/many-observations.ts';
import { builtFiles, dist } from './built-pages.ts';
import { timeFilter } from './time-filter.ts';

/** What reads a Parquet, among the built scripts. */
const PARQUET_READER = builtFiles().filter(
  (file) =>
    file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes('parquet metadata length'),
);

test('what reads a Parquet is a script of its own, and nothing that is shown of the site’s own figures loads it', async ({
  page,
}) => {
  expect(PARQUET_READER).toHaveLength(1);
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto('./data/');
  await page.getByLabel('Place').selectOption('congtai');
  await expect(page.locator('data-finder [data-part=status]')).toHaveText(/Shown/u);
  expect(asked.filter((path) => path.endsWith('.json')).length).toBeGreaterThan(1);
  expect(asked.filter((path) => path.endsWith('.parquet') || PARQUET_READER.includes(path.slice(1)))).toEqual(
    [],
  );
});

test('of 40,000 figures the page fetches the ranges of the indicator that is chosen, shows its rows, and filters them within 100 ms', async ({
  page,
}) => {
  const model = manyObservations({ places: 100, indicators: 20, years: 20 });
  const { index, parts } = findParts(model);
  const [part] = index.parts;
  const bytes = Buffer.from(parts.get(part?.file ?? '') as Uint8Array);
  const ranges: string[] = [];
  let sent = 0;
  await page.route('**/data/find/*', async (route) => {
    if (route.request().url().endsWith('index.json')) return route.fulfill({ json: index });
    const range = (await route.request().headerValue('range')) ?? '';
    const { start, end } = readRange(range, bytes.length) as ByteRange;
    ranges.push(range);
    sent += end - start + 1;
    return route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    });
  });
  await page.goto('./data/?place=place-7');
  const status = page.locator('data-finder [data-part=status]');
  await expect(status).toHaveText('There are 40000 figures: choose an indicator first.');
  expect(ranges).toEqual([]);
  await page.goto('./data/?indicator=indicator-3');
  await expect(status).toHaveText('Shown: 2000 of 40000');
  expect(ranges.length).toBeGreaterThan(1);
  expect(ranges.every((range) => /^bytes=\d+-\d+$/u.test(range))).toBe(true);
  expect(sent).toBeLessThan(bytes.length / 10);
  const shown = await page
    .locator('data-finder tbody tr td:first-child a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
  const wanted = findable(model).filter(({ indicator }) => indicator.id === 'indicator-3');
  expect(shown).toEqual(wanted.slice(0, 100).map(({ id }) => id));
  expect(await timeFilter(page, '#find-year', '2020')).toBeLessThan(100);
  await expect(status).toHaveText('Shown: 100 of 40000');
});
