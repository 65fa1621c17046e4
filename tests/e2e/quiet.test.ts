import { expect } from '@playwright/test';
import { test } from './built-pages.ts';
import { looks } from './page-kinds.ts';

test('no page asks another origin for anything, none fails, and the console stays empty', async ({
  page,
  baseURL,
}) => {
  const heard: string[] = [];
  let asked = 0;
  page.on('console', (message) => heard.push(`${page.url()}: ${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What the next page cuts short has not failed.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') heard.push(`${page.url()}: ${reason} from ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${page.url()}: ${response.status()} from ${response.url()}`);
  });
  page.on('request', (request) => {
    asked += 1;
    if (!request.url().startsWith(baseURL ?? '')) heard.push(`${page.url()}: asks ${request.url()}`);
  });
  for (const { address } of looks) await page.goto(address);
  await page.waitForLoadState('networkidle');
  expect(heard).toEqual([]);
  expect(asked).toBeGreaterThan(looks.length);
});

test('the security policy is on every page, and no element carries a style attribute', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      styled: [...document.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      policies: document.querySelectorAll('meta[http-equiv="content-security-policy" i]').length,
    })),
  );
  const wrong = [...pages].filter(([, { styled, policies }]) => styled.length > 0 || policies !== 1);
  expect(wrong).toEqual([]);
});
