import { expect, type Page, test } from '@playwright/test';
import { formatPeriod } from '../../src/i18n/period.ts';
import { formatQuantity } from '../../src/i18n/quantity.ts';
import { type Language, languages } from '../../src/site.ts';
import { observationOf } from './known.ts';
import { addressOf } from './page-kinds.ts';

/** What has the focus, as its address. */
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
}

/**
 * Holds that Tab goes through the points of a page's first chart: place by place, within a place first what was
 * counted and then what was planned, by time. Each is called by its place, time and figure.
 */
async function expectOrder(page: Page, lang: Language): Promise<void> {
  const points = await page.locator('.chart-figure').first().locator('a.mark:visible').all();
  expect(points.length).toBeGreaterThan(5);
  await points[0]?.focus();
  let [group, before] = ['', -Infinity];
  for (const point of points) {
    await expect(point).toBeFocused();
    const observation = observationOf(await point.getAttribute('data-id'));
    const { region, period, kind } = observation;
    const parts = [region.name[lang], formatPeriod(period, lang), formatQuantity(observation, lang)];
    await expect(point).toHaveAccessibleName(
      new RegExp(parts.map((part) => RegExp.escape(part)).join('.*'), 'u'),
    );
    const own = `${region.id} ${kind === 'actual' ? 'counted' : 'planned'}`;
    const end = period?.end ?? Infinity;
    if (own === group) expect(end, observation.id).toBeGreaterThanOrEqual(before);
    [group, before] = [own, end];
    await page.keyboard.press('Tab');
  }
}

for (const lang of languages) {
  test(`Tab first reaches a link that skips the header, then each link of the header (${lang})`, async ({
    page,
  }) => {
    await page.goto(addressOf(lang, ''));
    const skip = page.locator('.skip-link');
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    const links = await page
      .locator('.site-header a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(link);
    }
  });

  test(`the skip link goes to the content (${lang})`, async ({ page }) => {
    await page.goto(addressOf(lang, 'places/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main:target')).toHaveCount(1);
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInside).toBe(true);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    for (const width of [1280, 360]) {
      test(`Tab goes through a chart’s points in order, each named in full (${lang}, ${width} px)`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addressOf(lang, 'indicators/hnte/'));
        await expectOrder(page, lang);
      });
    }
  });

  test(`a focused point shows where the focus is, and Enter leads to its evidence (${lang})`, async ({
    page,
  }) => {
    await page.goto(addressOf(lang, ''));
    const point = page.locator('a.mark:visible').first();
    const halo = point.locator('.mark__halo');
    await expect(halo).toHaveCSS('stroke', 'none');
    await point.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(point).toBeFocused();
    await expect(halo).not.toHaveCSS('stroke', 'none');
    const id = await point.getAttribute('data-id');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
  });
}
