import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';

const FORMS = 4;
const folders = ['dist/stories', 'dist/zh/stories'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name)),
);
const read = (file: string): string => readFileSync(file, 'utf8');

interface Item {
  readonly id: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly URL: string;
}

describe.each(folders)('the citations of %s', (folder) => {
  const slug = folder.split('/').at(-1) ?? '';
  const address = folder.replace('dist', '');
  const story = read(join(folder, 'index.html'));
  const page = read(join(folder, 'cite/index.html'));
  const charts = [...story.matchAll(/<figure class="chart-figure" id="([^"]+)"/gu)].map(([, id = '']) => id);
  const items = JSON.parse(read(join(folder, 'citations.json'))) as readonly Item[];

  test('are linked from its foot and from each of its charts, and hold each in four forms', () => {
    expect(charts.length).toBeGreaterThan(0);
    expect(story).toContain(`href="${address}/cite/"`);
    for (const id of charts) {
      expect(story).toContain(`href="${address}/cite/#${id}"`);
      expect(page).toContain(` id="${id}"`);
      expect(page).toContain(`href="/data/charts/${id}.csv"`);
      expect(page).toContain(`href="/data/charts/${id}.zip"`);
      expect(existsSync(`dist/data/charts/${id}.zip`)).toBe(true);
    }
    expect(page.match(/<pre class="citation"/gu)).toHaveLength((charts.length + 1) * FORMS);
    expect(page).toMatch(/href="\/data\/indicators\/[^"]+\.csv"/u);
    expect(page).toMatch(/href="\/data\/[^"]+\/CITATION\.cff"/u);
  });

  test('are files too: CSL-JSON and BibTeX of the story and its charts, issuers first, at their own addresses', () => {
    expect(items.map(({ id }) => id)).toEqual([slug, ...charts]);
    for (const { id, URL, author } of items) {
      expect(URL).toBe(`${site.url}${address}/${id === slug ? '' : `#${id}`}`);
      expect(author?.length, id).toBeGreaterThan(0);
    }
    const { entries, errors } = new BibLatexParser(read(join(folder, 'citations.bib')), {
      processUnexpected: true,
    }).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key: key }) => key)).toEqual([slug, ...charts]);
  });

  test('are left out by search engines, under an address of their own', () => {
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).toContain(`<link rel="canonical" href="${site.url}${address}/cite/"`);
  });
});
