import { expect, type Page, test } from '@playwright/test';
import { looks } from './page-kinds.ts';
import { tabThrough } from './tab-through.ts';

/** Each kind of page in English, and stories in Chinese too, where cards open at numbers. */
const own = looks.filter(({ lang, name }) => lang === 'en' || name.startsWith('story'));

for (const { name, address } of own) {
  test(`Tab alone reaches all of ${name} in the order of reading, and each stop shows`, async ({ page }) => {
    await page.goto(address);
    const { expected, reached, unseen } = await tabThrough(page);
    expect(expected[0]).toMatch(/^0 a /u);
    expect(reached).toEqual(expected);
    expect(unseen).toEqual([]);
  });
}

/** Runs in the page: what forced colours or reduced motion leave wrong on it. */
function findFaults(): readonly string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const found: string[] = [];
  const shown = <T extends Element>(selector: string): readonly T[] =>
    [...document.querySelectorAll<T>(selector)].filter((element) => element.checkVisibility());
  for (const mark of shown('a.mark, .matrix__entry svg')) {
    const inks = [...mark.querySelectorAll('path')].flatMap((path) => {
      const { fill, stroke } = getComputedStyle(path);
      return [fill, stroke];
    });
    if (!inks.some((ink) => ink !== 'none' && ink !== ground))
      found.push(`mark ${mark.getAttribute('aria-label')} has no ink`);
  }
  for (const words of shown('svg.chart text')) {
    if (getComputedStyle(words).fill === ground) found.push(`words of a chart: ${words.textContent}`);
  }
  for (const link of shown('a[href]:not(.mark)')) {
    // Colours are forced on it as long as it does not ask to keep its own.
    if (getComputedStyle(link).forcedColorAdjust === 'none')
      found.push(`link in its own colour: ${link.textContent}`);
  }
  for (const value of shown('a.value, .figure-mark')) {
    const { borderBottomStyle, borderBottomWidth } = getComputedStyle(value);
    if (borderBottomStyle === 'none' || borderBottomWidth === '0px')
      found.push(`number without its line: ${value.textContent}`);
  }
  const lined = shown('.site-nav a').filter(
    (link) =>
      getComputedStyle(link).borderBottomStyle !== 'none' && link.getAttribute('aria-current') === null,
  );
  for (const link of lined) found.push(`looks like the current page: ${link.textContent}`);
  for (const link of shown('.site-nav [aria-current]')) {
    if (getComputedStyle(link).borderBottomStyle === 'none') found.push('the current page has no line');
  }
  const moving = document.getAnimations().length;
  if (moving > 0) found.push(`${moving} animations`);
  for (const element of document.querySelectorAll('body *')) {
    const { transitionDuration } = getComputedStyle(element);
    if (/[1-9]/u.test(transitionDuration)) found.push(`${element.localName} moves for ${transitionDuration}`);
  }
  return found;
}

const view = (page: Page, colorScheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours keep marks, links, lines under numbers and the current page apart, and nothing moves (${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await view(page, colorScheme);
    const found: string[] = [];
    for (const { name, address } of own) {
      await page.goto(address);
      found.push(...(await page.evaluate(findFaults)).map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('without reduced motion and forced colours the same checks find what moves, and lines that are not there', async ({
  page,
}) => {
  await page.goto('./stories/one-certificate/');
  const before = await page.evaluate(findFaults);
  expect(before.some((fault) => fault.includes('moves for'))).toBe(true);
  expect(before.some((fault) => fault.startsWith('looks like the current page'))).toBe(true);
});
