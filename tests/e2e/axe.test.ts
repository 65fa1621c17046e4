import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { findViolations } from './find-violations.ts';
import { looks } from './page-kinds.ts';

/** Both themes and both widths of each kind of page, one of each in either language. */
const VIEWS = {
  en: [
    ['light', 1280],
    ['dark', 360],
  ],
  zh: [
    ['light', 360],
    ['dark', 1280],
  ],
} as const;

for (const { name, lang, address } of looks) {
  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    for (const [colorScheme, width] of VIEWS[lang]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

/** Of the pages of single observations, which are hundreds and alike, one in so many. */
const ONE_IN = 40;
const looked = new Set(looks.map(({ address }) => address.replace(/^\.\/|#.*$/gu, '')));

/** Every story and page of the handbook, and a sample of the pages of observations, that no kind above shows. */
const others = builtPages().filter(
  (address, at) =>
    !looked.has(address) &&
    (/^(?:zh\/)?(?:stories|handbook)\//u.test(address) ||
      (/^(?:zh\/)?o\//u.test(address) && at % ONE_IN === 0)),
);

for (const lang of ['en', 'zh'] as const) {
  const own = others.filter((address) => address.startsWith('zh/') === (lang === 'zh'));
  // Each in one view, by turns in all of them.
  for (const [turn, [colorScheme, width]] of VIEWS[lang].entries()) {
    test(`axe finds nothing on stories, handbook and a sample of observations (${lang}, ${colorScheme}, ${width} px)`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      const pages = own.filter((_, at) => at % VIEWS[lang].length === turn);
      expect(pages.length).toBeGreaterThan(8);
      for (const address of pages) {
        await page.goto(`./${address}`);
        found.push(...(await findViolations(page)).map((each) => `${address}: ${each}`));
      }
      expect(found).toEqual([]);
    });
  }
}
