import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.ts';
import { addressOf } from './page-kinds.ts';

const PAGES = ['stories/one-certificate/', 'sources/pingdingshan-reply/', 'places/zhumadian/'];

for (const lang of languages) {
  test(`on paper the page is black on white without its header, also from a dark screen (${lang})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const address of PAGES) {
      await page.goto(addressOf(lang, address));
      await expect(page.locator('.site-header')).toBeHidden();
      await expect(page.locator('.skip-link')).toBeHidden();
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(page.locator('main p:visible').last()).toBeVisible();
      await expect(page.locator('main')).toHaveCSS('color', 'rgb(0, 0, 0)');
    }
  });

  test(`on paper a chart stays, and its tools go (${lang})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(lang, 'places/zhumadian/'));
    const figure = page.locator('.chart-figure').first();
    await expect(figure.locator('svg.chart:visible').first()).toBeVisible();
    await expect(figure.locator('.chart-figure__tools')).toBeHidden();
  });
}
