import type { Result } from 'lighthouse';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/desk/serve-folder.ts';
import { toBasePath } from '../../src/site.ts';
import type { Look } from '../e2e/page-kinds.ts';
import { freePort } from '../free-port.ts';
import { openLighthouse, type Lighthouse } from './open-lighthouse.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** Pages that search engines are asked to leave out, and why: Lighthouse takes that for a fault of SEO, its only one. */
const LEFT_OUT: readonly (readonly [pages: RegExp, why: string])[] = [
  [/^\.\/(?:zh\/)?embed\//u, 'frames for other sites are parts of pages'],
  [/^\.\/(?:zh\/)?stories\/[^/]+\/.+/u, 'a list of citations is part of its story'],
  [/^\.\/(?:zh\/)?search\//u, 'a result of a search is no page to find'],
  [/^\.\/404\.html$/u, 'what is not there is not to be found'],
];

/** Nothing here is timed: no pause, no picture of the page, and the second it takes to time the machine is left out. */
const FLAGS = {
  ...{ onlyCategories: CATEGORIES, pauseAfterFcpMs: 0, pauseAfterLoadMs: 0 },
  ...{ networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0 },
  ...{ disableFullPageScreenshot: true, disableStorageReset: true, skipAboutBlank: true },
};

/** Audits that count and that a page does not pass, with what they name. */
function findFailed({ categories, audits }: Result): readonly string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score = null, details } = audits[id] ?? {};
      if (weight === 0 || score === null || score === 1) return [];
      const items = details && 'items' in details ? details.items : [];
      return id === 'is-crawlable' ? [id] : [`${id}: ${JSON.stringify(items).slice(0, 400)}`];
    }),
  );
}

/** Holds that Lighthouse, as on a phone, gives each page 100 for accessibility, best practices and SEO. */
export function expectFullMarks(looks: readonly Look[]): void {
  let lighthouse: Lighthouse;
  let top: string;
  beforeAll(async () => {
    // It is sent to the browser as text, so its number stands in it: that of any middling machine.
    pageFunctions.computeBenchmarkIndex = () => 1000;
    const base = toBasePath(process.env['BASE_PATH']);
    top = await serveFolder({ folder: 'dist', base, host: '127.0.0.1', port: await freePort() });
    lighthouse = await openLighthouse();
  });
  afterAll(() => lighthouse.close());

  for (const { name, address } of looks) {
    const why = LEFT_OUT.find(([pages]) => pages.test(address))?.[1];
    test(`Lighthouse gives ${name} 100${why ? `, but for being kept from search engines: ${why}` : ''}`, async () => {
      const result = await lighthouse.look(new URL(address, top).href, FLAGS);
      expect(findFailed(result)).toEqual(why ? ['is-crawlable'] : []);
      const full = Object.values(result.categories).filter(({ score }) => score === 1);
      expect(full.map(({ id }) => id)).toEqual(CATEGORIES.filter((id) => !(why && id === 'seo')));
    });
  }
}
