import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every built file as its address within the site, in order: `zh/places/index.html`, `data/cited.csv`. */
export function builtFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .toSorted();
}

/** Every built page as visitors reach it: '' is the English home page, `zh/places/` the Chinese list of places. */
export function builtPages(): readonly string[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?<=^|\/)index\.html$/u, ''));
}

/** Gives what a function finds in the document of each built page, by address. Nothing is fetched and no script runs. */
type ReadBuiltPages = <T>(read: (documents: Document[]) => T[]) => Promise<ReadonlyMap<string, T>>;

/** `test` for what is asked of all built pages: they are parsed once for all tests of a worker, which only read them. */
export const test = base.extend<object, { readBuiltPages: ReadBuiltPages }>({
  readBuiltPages: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const addresses = builtPages();
      const documents = await page.evaluateHandle(
        (all) => all.map((html) => new DOMParser().parseFromString(html, 'text/html')),
        addresses.map(readPage),
      );
      await use(async (read) => {
        const found = await documents.evaluate(read as (documents: Document[]) => unknown);
        return new Map(addresses.map((address, at) => [address, (found as never[])[at] as never]));
      });
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** A page without its styles: each carries the same, and nobody asks for them here. */
function readPage(address: string): string {
  const file = address.endsWith('.html') ? address : `${address}index.html`;
  return readFileSync(join(dist, file), 'utf8').replaceAll(/(?<=<style>)[^<]*/gu, '');
}
