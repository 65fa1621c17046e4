import { expect } from '@playwright/test';
import { test } from './built-pages.ts';

test('what is typed is set: marks of either language, years, numbers, quotation marks', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) => {
    // Full-width marks and Chinese quotation marks beside a Han character; one dash between years, a wave between numbers.
    const chinese =
      /\p{Script=Han}\s?[,;:?!]|[,;?!]\p{Script=Han}|\p{Script=Han}["']|["']\p{Script=Han}|(?:19|20)\d\d\s?[-–~]\s?(?:19|20)\d\d年|\d\s?[-–~]\s?\d+\s?[家项个万亿人]/u;
    const english = /\p{L}'\p{L}|(?:^|\s)"\p{L}|¥/u;
    return documents.map((document) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        // The raw text of an article and code stay as they are.
        if (!parent || parent.closest('script, style, code, pre, textarea, .diff')) continue;
        const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
        const text = node.textContent ?? '';
        const hit = (lang.startsWith('zh-Han') ? chinese : english).exec(text);
        if (hit) found.push(text.slice(Math.max(0, hit.index - 12), hit.index + 14).trim());
      }
      return found;
    });
  });
  expect([...pages].flatMap(([address, found]) => found.map((text) => `${address}: ${text}`))).toEqual([]);
});

test('an apostrophe of a headline is as wide as Latin sets it', async ({ page }) => {
  await page.goto('./sources/zhumadian-report/');
  await page.evaluate(() => document.fonts.ready);
  const share = await page.locator('h1').evaluate((h1) => {
    const walker = document.createTreeWalker(h1, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf('’');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().width / parseFloat(getComputedStyle(h1).fontSize);
    }
    return NaN;
  });
  expect(share).toBeLessThan(0.45);
});

test('no line of a Chinese story begins with a closing mark, at any width', async ({ page }) => {
  await page.goto('./zh/stories/one-certificate/');
  for (const width of [320, 360, 414, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const bad = await page.evaluate(() => {
      const found: string[] = [];
      for (const block of document.querySelectorAll('.prose > p, .prose > h2, h1, .page-head__lead')) {
        let foot = -Infinity;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            if (text.charAt(at).trim() === '') continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top, bottom, height } = range.getBoundingClientRect();
            if (height === 0) continue;
            if (top > foot - height / 3 && /[，。、；：？！”’）》…]/u.test(text.charAt(at)))
              found.push(text.slice(Math.max(0, at - 6), at + 4));
            foot = Math.max(foot, bottom);
          }
        }
      }
      return found;
    });
    expect(bad, `${width} px`).toEqual([]);
  }
});

test('what a key explains stands in rows, each entry by the one before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/zh/handbook/charts/bullet-chart/');
  const tops = await page
    .locator('.key')
    .first()
    .locator('.key__item')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(2);
  expect(new Set(tops).size).toBe(1);
});
