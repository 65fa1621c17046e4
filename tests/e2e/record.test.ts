import { expect } from '@playwright/test';
import { model } from '../model/real-model.ts';
import { test } from './built-pages.ts';

const ids = {
  'arithmetic/': model.checks.map(({ id }) => id),
  'targets/': model.targets.map(({ target }) => target.id),
  'glossary/': model.glossary.map(({ id }) => id),
};

test('every check, target and term has its anchor once, in both languages', async ({ readBuiltPages }) => {
  const found = await readBuiltPages((documents) =>
    documents.map((document) => [...document.querySelectorAll('[id]')].map(({ id }) => id)),
  );
  for (const [address, wanted] of Object.entries(ids)) {
    expect(wanted.length, address).toBeGreaterThan(0);
    for (const at of [address, `zh/${address}`]) {
      const anchors = found.get(at) ?? [];
      expect(anchors.filter((id) => wanted.includes(id)).toSorted(), at).toEqual([...wanted].toSorted());
    }
  }
});

test('each count of the record is of what stands in its section', async ({ page }) => {
  for (const lang of ['', 'zh/']) {
    await page.goto(`./${lang}arithmetic/`);
    const tally = await page.locator('.finding-tally__link').evaluateAll((links) =>
      links.map((link) => {
        const section = document.querySelector(link.getAttribute('href') ?? '')?.closest('section');
        return [Number(link.firstElementChild?.textContent), section?.querySelectorAll('.check').length];
      }),
    );
    expect(tally.length).toBeGreaterThan(1);
    for (const [said, shown] of tally) expect(said).toBe(shown);
    await page.goto(`./${lang}targets/`);
    const counts = await page.locator('td.finding-table__number a').evaluateAll((links) =>
      links.map((link) => {
        const heading = document.getElementById((link.getAttribute('href') ?? '').slice(1));
        const rows = heading?.closest('section')?.querySelectorAll('.ledger-row');
        return [Number(link.textContent), rows?.length];
      }),
    );
    expect(counts.length).toBeGreaterThan(1);
    for (const [said, shown] of counts) expect(said).toBe(shown);
  }
});
