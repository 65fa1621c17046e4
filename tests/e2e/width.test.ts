import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { looks } from './page-kinds.ts';

// Nothing here needs a script, and without them pages are there sooner.
test.use({ javaScriptEnabled: false });

/** The last is what a window of 1280 by 1024 px has at a zoom of 400% (WCAG 1.4.10). */
const WINDOWS = [
  { width: 360, height: 800 },
  { width: 320, height: 256 },
];

/** What stands out of the window, or scrolls in it without being a table's own scroll container. */
async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const edge = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('.visually-hidden, .skip-link, thead')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 30)}”`;
      const isOut = width > 0 && height > 0 && (left < -1 || right > edge + 1);
      if (isOut && !element.closest('.table-scroll')) found.push(`${name}: ${left} to ${right}`);
      const scrolls = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      if (scrolls && !element.matches('.table-scroll') && getComputedStyle(element).overflowX !== 'visible')
        found.push(`${name} scrolls`);
    }
    return found;
  });
}

test('nothing but a table in its own container is wider than a narrow window, on any kind of page', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const { name, address } of looks) {
    await page.goto(address);
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      expect(await findOverflow(page), `${name} at ${size.width} px`).toEqual([]);
    }
  }
});

/** Of the pages of single observations, which are hundreds and alike, one in so many. */
const ONE_IN = 12;

test('no built page at all is wider than 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide: string[] = [];
  const pages = builtPages().filter((address, at) => !/^(?:zh\/)?o\//u.test(address) || at % ONE_IN === 0);
  for (const address of pages) {
    await page.goto(`./${address}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
