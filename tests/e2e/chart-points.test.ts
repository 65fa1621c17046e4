import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const STORY = 'stories/one-certificate/';
const CHART = 'hnte-in-three-places';
const MOST_BYTES = 4096;

const points = (page: Page) => page.locator(`figure#${CHART} svg.chart--wide a.mark`);
const card = (page: Page) => page.locator('.point-card');
const inHand = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('<chart-points> is one stop of the Tab key, and arrows walk the points', async ({ page }) => {
  await page.goto(STORY);
  const count = await points(page).count();
  expect(
    await points(page).evaluateAll(
      (all) => all.filter((each) => each.getAttribute('tabindex') === '0').length,
    ),
  ).toBe(1);
  await points(page).first().focus();
  const names: (string | null)[] = [];
  for (let at = 0; at < count; at += 1) {
    names.push(await inHand(page));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(names).size).toBe(count);
  expect(await inHand(page)).toBe(names.at(-1));
  await page.keyboard.press('Home');
  expect(await inHand(page)).toBe(names[0]);
  await page.keyboard.press('End');
  expect(await inHand(page)).toBe(names.at(-1));
  await page.keyboard.press('ArrowLeft');
  expect(await inHand(page)).toBe(names.at(-2));
});

test('<chart-points> shows the card of the point in hand, and Escape puts it away', async ({ page }) => {
  await page.goto(STORY);
  const point = page.locator(`figure#${CHART} svg.chart--wide a.mark[data-id="pingdingshan-reply.hnte.2"]`);
  await point.focus();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText('443 enterprises');
  await expect(card(page)).toContainText('总数达到443家');
  await expect(card(page).getByRole('link', { name: '443 enterprises' })).toHaveAttribute(
    'href',
    /pingdingshan-reply\/#pingdingshan-reply\.hnte\.2$/u,
  );
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('<chart-points> shows the same card under the pointer, without moving the text', async ({ page }) => {
  await page.goto(STORY);
  const top = (): Promise<number> =>
    page.evaluate(() => (document.querySelector('.sourced')?.getBoundingClientRect().top ?? 0) + scrollY);
  const before = await top();
  await points(page).first().hover();
  await expect(card(page)).toBeVisible();
  expect(await top()).toBe(before);
  const box = await card(page).boundingBox();
  const size = page.viewportSize();
  expect(box && size && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width).toBe(true);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('<chart-points> shows the card at the first touch of a point, and opens its source at the second', async ({
    page,
  }) => {
    await page.goto(STORY);
    // Where the card covers its point, and where it does not.
    for (const id of ['pingdingshan-reply.hnte.2', 'zmd-daily-2018.hnte', 'zmd-125-review.hnte']) {
      const point = page.locator(`figure#${CHART} svg.chart--narrow a.mark[data-id="${id}"]`);
      // Once its script runs, a point is in the order of the Tab key or out of it.
      await expect(point).toHaveAttribute('tabindex', /^(?:0|-1)$/u);
      const followed = point.evaluate(
        (link) =>
          new Promise<boolean>((resolve) =>
            addEventListener(
              'click',
              (event) => resolve(link.contains(event.target as Node) && !event.defaultPrevented),
              {
                once: true,
              },
            ),
          ),
      );
      await point.tap();
      expect(await followed, id).toBe(false);
      await expect(card(page)).toHaveAttribute('data-of', id);
      await expect(card(page)).toBeVisible();
    }
    const last = page.locator(`figure#${CHART} svg.chart--narrow a.mark[data-id="zmd-125-review.hnte"]`);
    await last.tap();
    await expect(page).toHaveURL(/sources\/zmd-125-review\/#zmd-125-review\.hnte$/u);
  });
});

test('the script of <chart-points> is at most 4 kB, compressed, and an embed has no script', () => {
  const html = readFileSync(`dist/${STORY}index.html`, 'utf8');
  const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/gu)].map(
    (found) => found[1] ?? '',
  );
  const files = [...html.matchAll(/<script type="module" src="[^"]*\/(_astro\/[^"]+)"/gu)].map((found) =>
    readFileSync(`dist/${found[1] ?? ''}`, 'utf8'),
  );
  const script = [...inline, ...files].join('');
  expect(script).toContain('chart-points');
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(MOST_BYTES);
  for (const folder of ['dist/embed', 'dist/zh/embed']) {
    for (const id of readdirSync(folder)) {
      expect(readFileSync(`${folder}/${id}/index.html`, 'utf8'), id).not.toMatch(
        /<script(?! type="application\/ld\+json")/u,
      );
    }
  }
});
