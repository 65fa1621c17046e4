import { expect, type Locator, type Page, test } from '@playwright/test';
import { formatQuantity } from '../../src/i18n/quantity.ts';
import type { Observation } from '../../src/model/observation.ts';
import { languages } from '../../src/site.ts';
import { fold } from '../../src/text/fold.ts';
import { observationOf } from './known.ts';
import { addressOf } from './page-kinds.ts';

test.use({ javaScriptEnabled: false });

/** The story's numbers of one origin: where each stands among all numbers, and what it is bound to. */
async function numbersOf(page: Page, origin: Observation['origin']) {
  const ids = await page
    .locator('a.value')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-observation')));
  return ids
    .map((id, at) => ({ at, observation: observationOf(id) }))
    .filter(({ observation }) => observation.origin === origin);
}

/** The words of the paragraph or heading round a mark: before it, in it and after it. */
async function wordsRound(mark: Locator): Promise<readonly [before: string, within: string, after: string]> {
  return mark.evaluate((element) => {
    const block = element.closest('p, h2, h3, h4, h5, h6') ?? element;
    const range = document.createRange();
    range.selectNodeContents(block);
    range.setEndBefore(element);
    const before = range.toString();
    range.selectNodeContents(block);
    range.setStartAfter(element);
    return [before, element.textContent ?? '', range.toString()] as const;
  });
}

/** Holds that a mark carries the printed figure, at its place in the sentence of the extract. */
async function expectSentence(mark: Locator, { printed, quote }: Observation): Promise<void> {
  const [before, within, after] = (await wordsRound(mark)).map(fold) as [string, string, string];
  expect(quote).not.toBeNull();
  expect(within).toContain(fold(printed));
  const sentence = fold(`${quote?.before}${printed}${quote?.after}`);
  const starts = (before + within + after).indexOf(sentence);
  expect(starts, `“${sentence}” in “${before}${within}${after}”`).toBeGreaterThanOrEqual(0);
  const figure = starts + (quote?.before.length ?? 0);
  expect(figure).toBeGreaterThanOrEqual(before.length);
  expect(figure + printed.length).toBeLessThanOrEqual(before.length + within.length);
}

for (const lang of languages) {
  const story = addressOf(lang, 'stories/one-certificate/');

  test(`each stated number of the story leads to its sentence, its row, and back (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(story);
    const stated = await numbersOf(page, 'stated');
    expect(stated.length).toBeGreaterThan(0);
    const top = page.url();
    for (const { at, observation } of stated) {
      const { id, source } = observation;
      const mark = page.locator('.figure-mark:target, .figure-mark:has(:target)');
      await page.locator('a.value').nth(at).click();
      expect(page.url()).toBe(new URL(`../../sources/${source?.id}/#${id}`, top).href);
      await expect(mark).toBeInViewport();
      await expectSentence(mark, observation);
      await mark.click();
      const row = page.locator('tr:target');
      await expect(row).toBeInViewport();
      await expect(row).toContainText(formatQuantity(observation, lang));
      await expect(row.locator(`a[href="#${id}"]`)).toHaveCount(1);
      await row.locator('a[href*="/stories/one-certificate/"]').click();
      expect(page.url()).toBe(top);
    }
  });

  test(`browser back goes the whole way from a sentence to the number in the story (${lang})`, async ({
    page,
  }) => {
    await page.goto(story);
    const top = page.url();
    const last = (await numbersOf(page, 'stated')).at(-1);
    const number = page.locator('a.value').nth(last?.at ?? -1);
    const mark = page.locator('.figure-mark:target');
    const row = page.locator('tr:target');
    await number.click();
    await expect(mark).toBeInViewport();
    await mark.click();
    await expect(row).toBeInViewport();
    await row.locator(`a[href="#${last?.observation.id}"]`).click();
    await expect(mark).toBeInViewport();
    await page.goBack();
    await expect(row).toBeInViewport();
    await page.goBack();
    await expect(mark).toBeInViewport();
    await page.goBack();
    expect(page.url()).toBe(top);
    await expect(number).toBeInViewport();
  });

  test(`a cited number is dashed and leads to its document’s row (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(story);
    const cited = await numbersOf(page, 'cited');
    expect(cited.length).toBeGreaterThan(0);
    const top = page.url();
    for (const { at, observation } of cited) {
      const number = page.locator('a.value').nth(at);
      await expect(number).toHaveCSS('border-bottom-style', 'dashed');
      await number.click();
      const row = page.locator('tr:target');
      await expect(row).toBeInViewport();
      await expect(row).toHaveAttribute('id', observation.id);
      await expect(row).toContainText(formatQuantity(observation, lang));
      await expect(page.locator('h1')).toHaveText(observation.source?.title[lang] ?? '');
      await page.goto(top);
    }
  });

  test(`a derived number is dotted and leads to its working, and from there to evidence (${lang})`, async ({
    page,
  }) => {
    await page.goto(story);
    const derived = await numbersOf(page, 'derived');
    expect(derived.length).toBeGreaterThan(0);
    const top = page.url();
    for (const { at, observation } of derived) {
      const number = page.locator('a.value').nth(at);
      await expect(number).toHaveCSS('border-bottom-style', 'dotted');
      await number.click();
      const row = page.locator('tr:target');
      await expect(row).toBeInViewport();
      await expect(row).toHaveAttribute('id', observation.id);
      await expect(row).toContainText(formatQuantity(observation, lang));
      const operands = row.locator('.working a');
      await expect(operands).toHaveText(
        observation.operands.map((id) => formatQuantity(observationOf(id), lang)),
      );
      for (const [nth, id] of observation.operands.entries()) {
        await operands.nth(nth).click();
        await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
        await page.goBack();
      }
      await page.goto(top);
    }
  });
}
