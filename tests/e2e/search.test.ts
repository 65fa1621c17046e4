import { expect, test, type Page } from '@playwright/test';
import { addressOf } from './page-kinds.ts';

const results = (page: Page) => page.locator('.search__found > a');

/** Words as readers say them, and the page that has to be among the first five. */
const SOUGHT = [
  ['zh', '技术合同', '/zh/indicators/technology-contracts/'],
  ['zh', 'R&D投入强度', '/zh/indicators/rd-intensity/'],
  ['zh', '研发投入强度', '/zh/indicators/rd-intensity/'],
  ['zh', '平顶山 高新技术企业', '/zh/places/pingdingshan/'],
  ['zh', '同一张证书', '/zh/stories/one-certificate/'],
  ['en', 'technology contracts', '/indicators/technology-contracts/'],
  ['en', 'R&D intensity', '/indicators/rd-intensity/'],
  ['en', '技术合同', '/indicators/technology-contracts/'],
  ['en', 'places one certificate', '/stories/one-certificate/'],
] as const;

test('what readers look for is among the first five pages, each in its language', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [lang, words, address] of SOUGHT) {
    await page.goto(`${addressOf(lang, 'search/')}?q=${encodeURIComponent(words)}`);
    await expect(results(page).first(), words).toBeVisible({ timeout: 15_000 });
    const first = await results(page).evaluateAll((links) =>
      links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(
      first.some((path) => path.endsWith(address)),
      `${words}: ${first.join(' ')}`,
    ).toBe(true);
    const chinese = first.filter((path) => path.includes('/zh/')).length;
    expect(chinese, words).toBe(lang === 'zh' ? first.length : 0);
  }
});

test('the field is searched on Enter, what is not there is said, and the address keeps the words', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('<img src=x onerror=alert(1)> qqqqzzzz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('qqqqzzzz');
  expect(new URL(page.url()).searchParams.get('q')).toContain('qqqqzzzz');
  await expect(page.locator('site-search img')).toHaveCount(0);
});

test('only the search page may run WebAssembly', async ({ page }) => {
  const policy = async (address: string): Promise<string> => {
    await page.goto(address);
    return (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
  };
  expect(await policy('search/')).toContain("'wasm-unsafe-eval'");
  expect(await policy('search/')).not.toContain("'unsafe-eval'");
  expect(await policy('./')).not.toContain('wasm-unsafe-eval');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what to do, and leads to all lists', async ({ page }) => {
    await page.goto('zh/search/');
    await expect(page.locator('.search__unscripted')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    expect(await page.locator('.search__without a:visible').count()).toBeGreaterThan(3);
  });
});
