import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/desk/serve-folder.ts';
import type { Language } from '../../src/site.ts';
import { findBrowser } from '../browser.mjs';
import { squeeze } from './squeeze.ts';

/** What a first visit to a story fetched, and how it came to stand. */
export interface FirstView {
  readonly requests: readonly string[];
  /** As sent: texts by brotli, fonts and pictures as they are. */
  readonly bytes: number;
  readonly scripts: number;
  /** The sum of layout shifts, from the first byte to after the fonts. */
  readonly shift: number;
  /** Addresses of what the browser waited for before it drew. */
  readonly blocking: readonly string[];
  /** Addresses that were asked for and are not there. */
  readonly missing: readonly string[];
}

const PORT = 4460;
const SETTLED = 500;
/** Compressed already; texts are sent by brotli. */
const PACKED = new Set(['.woff2', '.png']);

/** Visits a story of a built folder as a phone does for the first time, and looks at what came. */
export async function viewFirst(dist: string, lang: Language, slug: string): Promise<FirstView> {
  const address = await serveFolder({ folder: dist, base: '/', host: '127.0.0.1', port: PORT });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const paths: string[] = [];
    page.on('request', (request) => void paths.push(decodeURI(new URL(request.url()).pathname)));
    await page.addInitScript(watchShifts);
    await page.goto(`${address}${lang === 'zh' ? 'zh/' : ''}stories/${slug}/`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(SETTLED);
    const { shift, blocking } = await readTimings(page);
    const files = paths.map((path) => join(dist, path.endsWith('/') ? `${path}index.html` : path));
    const there = files.filter(existsSync);
    const weight = (file: string): number => {
      const bytes = readFileSync(file);
      return PACKED.has(extname(file)) ? bytes.length : squeeze(bytes).length;
    };
    const sum = (some: readonly string[]): number => some.reduce((all, file) => all + weight(file), 0);
    return {
      ...{ requests: paths, shift, blocking, bytes: sum(there) },
      scripts: sum(there.filter((file) => extname(file) === '.js')),
      missing: paths.filter((_, at) => !existsSync(files[at] ?? '')),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page before all else. */
function watchShifts(): void {
  const seen = window as unknown as { shifts: number };
  seen.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function readTimings(page: Page): Promise<Pick<FirstView, 'shift' | 'blocking'>> {
  return page.evaluate(() => ({
    shift: (window as unknown as { shifts: number }).shifts,
    blocking: performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus ===
          'blocking',
      )
      .map(({ name }) => name),
  }));
}
