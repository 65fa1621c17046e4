import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Language, languages, site } from '../../src/site.ts';
import { readHeaders, rulesFor } from '../hosting/read-headers.ts';
import { builtPages, dist } from './built-pages.ts';

// A page of somebody else, at another origin, with the code that our pages give to copy. A trace would picture all its
// frames at each step.
test.use({ trace: 'off' });

const VIEWS = [
  [320, 'light'],
  [480, 'dark'],
  [768, 'light'],
  [1200, 'dark'],
] as const;
const GROUNDS = { light: 'rgb(251, 250, 245)', dark: 'rgb(24, 23, 19)' };
/** So much of a frame may be empty, of any one and of all in the mean. */
const MOST_EMPTY = { one: 0.25, all: 0.1 };
const EMBED = /^(?:zh\/)?embed\//u;

/** What our pages of a language give to copy, with the site of this test in place of the one that is published. */
async function readCodes(page: Page, lang: Language, origin: string): Promise<readonly string[]> {
  const html = builtPages()
    .filter((address) => /^(?:zh\/)?(?:stories|handbook)\/./u.test(address))
    .filter((address) => address.startsWith('zh/') === (lang === 'zh'))
    .map((address) => readFileSync(join(dist, address, 'index.html'), 'utf8'));
  const marked = html.flatMap((text) => text.match(/<code class="embed-code"[^>]*>[^<]*<\/code>/gu) ?? []);
  const codes = await page.evaluate(
    (text) =>
      [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('code')].map(
        ({ textContent }) => textContent ?? '',
      ),
    marked.join('\n'),
  );
  return codes.map((code) => code.replace(new URL(site.url).origin, origin));
}

/** Serves a page that holds `body`, until `use` is done. */
async function withHost(body: string, use: (address: string) => Promise<void>): Promise<void> {
  const head =
    '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Host</title>';
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/' ? `${head}<body style="margin:0">${body}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

const framesOf = (page: Page): readonly Frame[] => page.mainFrame().childFrames();

/** What a frame shows: what does not fit in it, how much of it nothing stands in, its ground, and its scripts. */
const look = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    const foot = document.querySelector('figure')?.getBoundingClientRect().bottom ?? NaN;
    const home = document.querySelector('.embed__home')?.getBoundingClientRect().top ?? NaN;
    return {
      over: scrollHeight - clientHeight,
      aside: scrollWidth - clientWidth,
      empty: (home - foot) / clientHeight,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      scripts: document.scripts.length,
    };
  });

for (const lang of languages) {
  test(`the code to embed a chart shows all of it in a page of another site, at any width, ${lang}`, async ({
    page,
    baseURL,
  }) => {
    const codes = await readCodes(page, lang, new URL(baseURL ?? '').origin);
    const built = builtPages().filter((at) => EMBED.test(at) && at.startsWith('zh/') === (lang === 'zh'));
    expect(codes).toHaveLength(built.length);
    for (const code of codes)
      expect(code).toMatch(/^<div style="[^"]*"><iframe [^>]*loading="lazy"><\/iframe><\/div>$/u);
    // All of them at once, seen or not.
    await withHost(codes.join('\n').replaceAll(' loading="lazy"', ''), async (host) => {
      await page.goto(host);
      const frames = framesOf(page);
      expect(frames).toHaveLength(codes.length);
      const shares: number[] = [];
      for (const [width, colorScheme] of VIEWS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        // As wide as the window, and not less by the bar on which the host scrolls.
        await page.evaluate((to) => document.body.style.setProperty('width', `${to}px`), width);
        for (const [at, shown] of (await Promise.all(frames.map(look))).entries()) {
          const where = `${frames[at]?.url()} at ${width} px`;
          expect(shown, where).toMatchObject({ aside: 0, scripts: 0, ground: GROUNDS[colorScheme] });
          expect(shown.over, `${where} scrolls`).toBeLessThanOrEqual(0);
          expect(shown.empty, `${where} is empty`).toBeLessThanOrEqual(MOST_EMPTY.one);
          shares.push(shown.empty);
        }
      }
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(mean).toBeLessThanOrEqual(MOST_EMPTY.all);
    });
  });
}

test('what hosts are told to send lets other sites frame an embed, and no other page', async ({
  page,
  baseURL,
}) => {
  const top = new URL(baseURL ?? '');
  const [embed = ''] = builtPages().filter((address) => EMBED.test(address));
  const rules = readHeaders();
  await page.route(`${top.href}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = `/${pathname.slice(top.pathname.length)}`;
    const told = rulesFor(path, rules).flatMap(({ headers }) => [...headers]);
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...Object.fromEntries(told) } });
  });
  const code = [embed, 'about/'].map((at) => `<iframe src="${top.href}${at}"></iframe>`).join('');
  await withHost(code, async (host) => {
    await page.goto(host);
    const [framed, refused] = framesOf(page);
    expect(await framed?.locator('figure').count()).toBe(1);
    expect(refused?.url()).toBe('chrome-error://chromewebdata/');
  });
});
