import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { looks } from './page-kinds.ts';

/** WCAG 2.2 at levels A and AA with all that came before it; and what axe only recommends. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

async function findViolations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).options({ resultTypes: ['violations'] });
  // No frames here: a page to gather their results in would only cost time.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const { name, lang, address } of looks) {
  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [colorScheme, width] of VIEWS[lang]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}
