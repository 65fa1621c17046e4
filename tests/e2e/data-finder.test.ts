import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { dist } from './built-pages.ts';
import { timeFilter } from './time-filter.ts';

const published = Papa.parse<Record<string, string>>(
  readFileSync(join(dist, 'data/next/observations.csv'), 'utf8'),
  {
    header: true,
    skipEmptyLines: true,
  },
).data;

test('a filter of the address is applied, kept, and goes into the download with the published columns', async ({
  page,
}) => {
  await page.goto('./data/?place=pingdingshan&kind=actual&sort=figure');
  await expect(page.locator('data-finder [data-part=status]')).toHaveText(/^Shown: \d+ of \d+$/u);
  await page.getByLabel('Year').selectOption('2020');
  await expect(page).toHaveURL(/place=pingdingshan&kind=actual&year=2020&sort=figure/u);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is shown as CSV' }).click();
  const path = await (await waiting).path();
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields).toEqual(Object.keys(published[0] ?? {}));
  expect(data.length).toBeGreaterThan(0);
  await expect(page.locator('data-finder tbody tr')).toHaveCount(data.length);
  for (const row of data)
    expect([row['region'], row['kind'], row['period']?.includes('2020')]).toEqual([
      'pingdingshan',
      'actual',
      true,
    ]);
});

test('a filter that matches nothing says what was asked for, and clearing it brings all back', async ({
  page,
}) => {
  await page.goto('./zh/data/?place=nowhere&q=%E7%A1%95');
  await expect(page.locator('data-finder [data-part=status]')).toHaveText(
    /没有数字符合：搜索：硕，地方：nowhere。/u,
  );
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.locator('data-finder [data-part=status]')).toHaveText(/^显示 (\d+) 条，共 \1 条$/u);
});

test('the first row shows before any data are fetched, within 200 kB; a filter answers within 100 ms', async ({
  page,
}) => {
  const sizes: number[] = [];
  page.on(
    'response',
    (response) =>
      void response.body().then(
        (body) => sizes.push(body.length),
        () => undefined,
      ),
  );
  await page.goto('./data/', { waitUntil: 'networkidle' });
  await expect(page.locator('data-finder tbody tr').first()).toBeVisible();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  await page.getByLabel('Place').selectOption('congtai');
  await expect(page.locator('data-finder [data-part=status]')).toHaveText(/Shown/u);
  expect(await timeFilter(page, '#find-place', 'zhumadian')).toBeLessThan(100);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the pages of the table hold every figure once', async ({ page }) => {
    const ids: string[] = [];
    await page.goto('./data/');
    await expect(page.locator('data-finder form')).toBeHidden();
    const pages = await page
      .locator('.finder-pages a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of ['', ...pages]) {
      if (address) await page.goto(address);
      const rows = page.locator('tbody tr[data-id]');
      ids.push(
        ...(await rows.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id'] ?? ''))),
      );
    }
    expect(new Set(ids).size).toBe(ids.length);
    const missing = published.map((row) => row['id'] ?? '').filter((id) => !ids.includes(id));
    expect(missing).toEqual([]);
  });
});

test('the copy of a citation has the reader’s own day where a place is left for it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./zh/o/zhumadian-2021-plan.hnte.4/');
  await page.getByRole('button', { name: '复制: GB/T 7714—2025' }).click();
  await expect(page.locator('.copy-text__said').first()).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/有据（\d{4}-\d{2}-\d{2}）\[\d{4}-\d{2}-\d{2}\]\. https:/u);
});
