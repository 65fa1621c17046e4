import { expect, type Locator, type Page, test } from '@playwright/test';
import { formatPeriod } from '../../src/i18n/period.ts';
import { formatQuantity } from '../../src/i18n/quantity.ts';
import { type Language, languages } from '../../src/site.ts';
import { observationOf } from './known.ts';
import { addressOf } from './page-kinds.ts';

/** What has the focus, as its address. */
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
}

/** The points of the first chart on a page, in the drawing that is shown. */
async function pointsOfFirstChart(page: Page): Promise<Locator> {
  const points = page.locator('.chart-figure').first().locator('a.mark:visible');
  expect(await points.count()).toBeGreaterThan(5);
  return points;
}

/** Holds that the focus goes through all points: place by place, within a place by time, each named in full. */
async function expectOrder(points: Locator, lang: Language, next: () => Promise<void>): Promise<void> {
  let [place, before] = ['', -Infinity];
  for (const point of await points.all()) {
    await expect(point).toBeFocused();
    const observation = observationOf(await point.getAttribute('data-id'));
    const { region, period } = observation;
    for (const part of [region.name[lang], formatPeriod(period, lang), formatQuantity(observation, lang)])
      await expect(point).toHaveAccessibleName(new RegExp(RegExp.escape(part), 'u'));
    const end = period?.end ?? -Infinity;
    if (place === region.id) expect(end, observation.id).toBeGreaterThanOrEqual(before);
    [place, before] = [region.id, end];
    await next();
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

  for (const width of [1280, 360]) {
    test(`the arrows go through a chart’s points in order, each named in full (${lang}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(addressOf(lang, 'indicators/hnte/'));
      const points = await pointsOfFirstChart(page);
      await points.first().focus();
      await expectOrder(points, lang, () => page.keyboard.press('ArrowRight'));
      await expect(points.last()).toBeFocused();
      await page.keyboard.press('Home');
      await expect(points.first()).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('svg') ?? null)).toBeNull();
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`Tab goes through a chart’s points in order, each named in full (${lang})`, async ({ page }) => {
      await page.goto(addressOf(lang, 'indicators/hnte/'));
      const points = await pointsOfFirstChart(page);
      await points.first().focus();
      await expectOrder(points, lang, () => page.keyboard.press('Tab'));
    });
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
