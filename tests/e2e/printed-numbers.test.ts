import { expect, test } from '@playwright/test';

/** Figures as a text prints them, and as an English reader gets them. */
const FIGURES = [
  ['congtai-2019-news', 'congtai-2019-news.science-awards.3', '300余项', 'just over 300 awards'],
  ['zhumadian-report', 'zhumadian-report.rd-expenditure.2', '32.09亿元', '3.209 billion yuan'],
] as const;

for (const [source, id, printed, english] of FIGURES) {
  test(`${printed} stays ${printed} in the text, and is ${english} in English`, async ({ page }) => {
    await page.goto(`./zh/sources/${source}/`);
    await expect(page.locator(`[id="${id}"]`)).toHaveText(printed);
    await expect(page.locator(`[id="row-${id}"] .data-table__number a`).first()).toHaveText(printed);
    await page.goto(`./sources/${source}/`);
    await expect(page.locator(`[id="${id}"]`)).toHaveText(printed);
    await expect(page.locator(`[id="row-${id}"] .data-table__number a`).first()).toHaveText(english);
  });
}
