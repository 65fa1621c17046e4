import { expect, test } from '@playwright/test';
import { observationOf } from './known.ts';

test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

test('the first touch of a point shows its card within the window, and a link of the card opens the source', async ({
  page,
}) => {
  await page.goto('./');
  const top = page.url();
  const point = page.locator('a.mark:visible').last();
  const { source } = observationOf(await point.getAttribute('data-id'));
  await point.locator('.mark__halo').tap();
  const card = page.locator('.point-card');
  await expect(card).toBeInViewport({ ratio: 1 });
  expect(page.url()).toBe(top);
  await card.locator(`a[href$="/sources/${source?.id}/"]`).tap();
  await expect(page.locator('h1')).toHaveText(source?.title.en ?? '');
});
