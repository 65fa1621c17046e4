import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { evidencePath } from '../../src/i18n/evidence.ts';
import { languages, toBasePath } from '../../src/site.ts';
import { builtPages, dist, test } from './built-pages.ts';
import { known, observationOf } from './known.ts';

const base = toBasePath(process.env['BASE_PATH']);

/** Where a link leads within the site; `null` where it leaves it. */
function resolve(href: string, from: string): { readonly address: string; readonly id: string } | null {
  const top = new URL(base, 'http://site.invalid');
  const url = new URL(href, new URL(from, top));
  if (url.origin !== top.origin) return null;
  return {
    address: url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname,
    id: decodeURIComponent(url.hash.slice(1)),
  };
}

test('every link within the site leads to a built file, and to an id that is there', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      ),
    })),
  );
  const broken: string[] = [];
  let fragments = 0;
  for (const [from, { hrefs }] of pages) {
    for (const href of new Set(hrefs)) {
      const link = resolve(href, from);
      if (!link) continue;
      const there = pages.get(link.address);
      if (
        !there &&
        !(link.address !== '' && !link.address.endsWith('/') && existsSync(join(dist, link.address)))
      )
        broken.push(`${from}: ${href} leads nowhere`);
      if (link.id === '') continue;
      fragments += 1;
      if (!there?.ids.includes(link.id)) broken.push(`${from}: ${href} has no such id`);
    }
  }
  expect(broken).toEqual([]);
  expect(fragments).toBeGreaterThan(1000);
});

test('an id stands once on its page', async ({ readBuiltPages }) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    }),
  );
  expect([...pages].filter(([, twice]) => twice.length > 0)).toEqual([]);
});

test('every mark of a chart and every entry of a matrix leads to the evidence of its own figure', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) =>
      [...document.querySelectorAll('a.mark[data-id], a.matrix__entry')].map((link) => ({
        kind: link.classList.contains('mark') ? ('mark' as const) : ('entry' as const),
        id: link.getAttribute('data-id'),
        href: link.getAttribute('href'),
      })),
    ),
  );
  const wrong: string[] = [];
  const counts = { mark: 0, entry: 0 };
  for (const [address, links] of pages) {
    const lang = address.startsWith('zh/') ? 'zh' : 'en';
    for (const { kind, id, href } of links) {
      counts[kind] += 1;
      const expected = base + evidencePath(observationOf(id), lang).slice(1);
      if (href !== expected) wrong.push(`${address}: ${href} instead of ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(counts.mark).toBeGreaterThan(100);
  expect(counts.entry).toBeGreaterThan(100);
});

test('every figure of the tables has its evidence on a page in both languages', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) =>
      [...document.querySelectorAll('.figure-mark, .figure-mark [id], tr[id]')].map(({ id }) => id),
    ),
  );
  const missing = languages.flatMap((lang) =>
    known.observations.flatMap((observation) => {
      const link = resolve(base + evidencePath(observation, lang).slice(1), '');
      return link && pages.get(link.address)?.includes(link.id) ? [] : [`${observation.id} (${lang})`];
    }),
  );
  expect(missing).toEqual([]);
  expect(pages.size).toBe(builtPages().length);
});
