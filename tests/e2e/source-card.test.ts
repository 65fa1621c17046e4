import { expect, test, type Locator, type Page } from '@playwright/test';
import { languages } from '../../src/site.ts';
import { observationOf } from './known.ts';
import { addressOf } from './page-kinds.ts';

const STORY = 'stories/one-certificate/';
const cardOf = (page: Page): Locator => page.locator('.source-card--at');
const stated = (page: Page): Locator =>
  page.locator('a.value[data-observation="zhumadian-report.hnte"]').first();

/** Where the words under the number stand, from the top of the page. */
const below = (page: Page): Promise<number> =>
  page.evaluate(() => (document.querySelector('#notes')?.getBoundingClientRect().top ?? 0) + scrollY);

for (const lang of languages) {
  test(`a number in hand opens its card: sentence, place, period, document, ways on (${lang})`, async ({
    page,
  }) => {
    await page.goto(addressOf(lang, STORY));
    await stated(page).scrollIntoViewIfNeeded();
    const before = await below(page);
    await stated(page).hover();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    expect(await below(page), 'the text stays where it was').toBe(before);
    const { quote, region, source, indicator, id } = observationOf('zhumadian-report.hnte');
    await expect(card.locator('q')).toHaveText(`${quote?.before}${quote?.printed}${quote?.after}`);
    await expect(card.locator('q')).toHaveAttribute('lang', 'zh-Hans');
    await expect(card.locator('mark')).toHaveText(quote?.printed ?? '');
    await expect(card).toContainText(region.name[lang]);
    await expect(card).toContainText(indicator.short[lang]);
    await expect(card).toContainText(source?.title[lang] ?? '');
    if (lang === 'en') await expect(card).toContainText(quote?.english.replace(/[⟦⟧]/gu, '') ?? '');
    await expect(card.locator(`a[href$="#${id}"]`)).toHaveCount(1);
    await expect(card.locator(`a[href*="/o/${id}/"]`)).toHaveCount(1);
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(
      true,
    );
  });
}

test('the card stays under the pointer that goes to it, and goes with the pointer', async ({ page }) => {
  await page.goto(STORY);
  await stated(page).hover();
  await expect(cardOf(page)).toBeVisible();
  await cardOf(page).hover();
  await page.waitForTimeout(500);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(cardOf(page)).toBeHidden();
});

test('Escape puts the card away while the pointer and the focus stay', async ({ page }) => {
  await page.goto(STORY);
  await stated(page).hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await stated(page).focus();
  await expect(stated(page)).toBeFocused();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(stated(page)).toBeFocused();
});

test('Tab goes from a number into its card and on, Escape back to the number, Enter to the source', async ({
  page,
}) => {
  await page.goto(STORY);
  await page.keyboard.press('Tab');
  await stated(page).focus();
  await expect(stated(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.source-card--at') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(stated(page)).toBeFocused();
  await expect(cardOf(page)).toBeHidden();
  await expect(stated(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="zhumadian-report.hnte"]')).toBeInViewport();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first touch opens the card, a touch beside it puts it away, the second follows', async ({
    page,
  }) => {
    await page.goto(STORY);
    await stated(page).tap();
    await expect(cardOf(page)).toBeVisible();
    await page.locator('h1').evaluate((element) => element.scrollIntoView());
    await page.locator('h1').tap();
    await expect(cardOf(page)).toBeHidden();
    await stated(page).tap();
    await expect(cardOf(page)).toBeVisible();
    await stated(page).tap();
    await expect(page.locator('[id="zhumadian-report.hnte"]')).toBeInViewport();
  });
});

for (const lang of languages) {
  test(`a change and a count say in their card what they are made of (${lang})`, async ({ page }) => {
    await page.goto(addressOf(lang, 'stories/nearly-tripled/'));
    await page.locator('a.change').first().hover();
    await expect(cardOf(page).locator('.source-note__told')).toHaveText(/2018.*2021/u);
    await expect(cardOf(page).locator('mark')).toHaveText('32.09亿元');
    await page.goto(addressOf(lang, 'stories/one-plan-34-targets/'));
    await page.locator('a.count').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(cardOf(page)).toHaveText(
      lang === 'zh' ? /^按本站数据表计数：/u : /^counted in our tables: /u,
    );
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toBeHidden();
  });
}

test('on paper each number has its note’s number, and the note its sentence', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(STORY);
  const number = await stated(page).getAttribute('data-note');
  const shown = await stated(page).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toBe(`"${number}"`);
  const note = page.locator('.source-notes__list > li').nth(Number(number) - 1);
  await expect(note).toHaveAttribute('id', 'note-zhumadian-report.hnte');
  await expect(note.locator('mark')).toBeVisible();
  await expect(page.locator('.source-note__links').first()).toBeHidden();
});
