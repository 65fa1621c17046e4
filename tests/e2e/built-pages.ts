import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

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

/** What a function finds in the document of each built page, by address. Nothing is fetched and no script runs. */
export async function readBuiltPages<T>(
  page: Page,
  read: (documents: Document[]) => T[],
): Promise<ReadonlyMap<string, T>> {
  const addresses = builtPages();
  const texts = addresses.map((address) =>
    // Each page carries the same styles, which nobody asks for here.
    readFileSync(join(dist, address.endsWith('.html') ? address : `${address}index.html`), 'utf8').replaceAll(
      /(?<=<style>)[^<]*/gu,
      '',
    ),
  );
  const documents = await page.evaluateHandle(
    (all) => all.map((html) => new DOMParser().parseFromString(html, 'text/html')),
    texts,
  );
  const found = (await documents.evaluate(read as (documents: Document[]) => unknown)) as T[];
  await documents.dispose();
  return new Map(addresses.map((address, at) => [address, found[at] as T]));
}
