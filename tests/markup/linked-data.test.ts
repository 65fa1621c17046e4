import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtFiles } from '../built-files.ts';
import { checkSchemaTerms } from '../publish/schema-terms.ts';

type Linked = Readonly<Record<string, unknown>>;

const pages = builtFiles().filter((file) => file.endsWith('index.html'));
const read = new Map(pages.map((page) => [page, readFileSync(join('dist', page), 'utf8')]));

/** The linked data of a page. */
function linkedIn(page: string): readonly Linked[] {
  const found = (read.get(page) ?? '').matchAll(
    /<script[^>]* type="application\/ld\+json"[^>]*>(.*?)<\/script>/gsu,
  );
  return [...found].map(([, json = '']) => JSON.parse(json) as Linked);
}

/** The file that an address of the site leads to. */
function fileOf(address: string): string {
  const path = new URL(address, site.url).pathname;
  return join('dist', path.endsWith('/') ? `${path}index.html` : path);
}

/** Pages of a kind in both languages, with their linked data of a type. */
function ofKind(kind: RegExp, type: string): readonly (readonly [page: string, linked: Linked])[] {
  return pages
    .filter((page) => kind.test(page))
    .flatMap((page) => {
      const linked = linkedIn(page).filter((each) => each['@type'] === type);
      return linked.slice(0, 1).map((each) => [page, each] as const);
    });
}

/** What a set of figures must say of itself, and of what kind that is. */
const REQUIRED: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string' && value.length > 1,
  description: (value) => typeof value === 'string' && value.length >= 50 && value.length <= 5000,
  license: (value) => value === site.licences.data.url,
  creator: (value) => (value as Linked | undefined)?.['@type'] === 'Organization',
  temporalCoverage: (value) => /^\d{4}\/\d{4}$/u.test(String(value)),
  spatialCoverage: (value) => Array.isArray(value) && value.length > 0,
  variableMeasured: (value) => Array.isArray(value) && value.length > 0,
  isBasedOn: (value) => Array.isArray(value) && value.every((each) => Boolean((each as Linked)['name'])),
  distribution: (value) => {
    const { contentUrl, encodingFormat } = (value ?? {}) as Linked;
    return encodingFormat === 'text/csv' && existsSync(fileOf(String(contentUrl)));
  },
};

function missingIn(linked: Linked): readonly string[] {
  return Object.entries(REQUIRED).flatMap(([name, isMet]) => (isMet(linked[name]) ? [] : [name]));
}

test('every page’s linked data have types and properties that schema.org has, each where it belongs', () => {
  const all = pages.flatMap((page) => linkedIn(page).map((linked) => [page, linked] as const));
  expect(all.length).toBeGreaterThan(500);
  expect(
    all.flatMap(([page, linked]) => checkSchemaTerms(linked).map((wrong) => `${page}: ${wrong}`)),
  ).toEqual([]);
  expect(all.filter(([, linked]) => linked['@context'] !== 'https://schema.org')).toEqual([]);
});

test.each([
  ['indicators', /^(?:zh\/)?indicators\/[^/]+\/index/u],
  ['places', /^(?:zh\/)?places\/[^/]+\/index/u],
] as const)('each page of %s is a Dataset with all that one must say', (kind, pattern) => {
  const found = ofKind(pattern, 'Dataset');
  expect(found.length).toBeGreaterThan(10);
  const undated = (linked: Linked): readonly string[] =>
    missingIn(linked).filter((name) => name !== 'temporalCoverage' || linked[name] !== undefined);
  expect(found.flatMap(([page, linked]) => undated(linked).map((name) => `${page}: ${name}`))).toEqual([]);
  expect(found.filter(([, { temporalCoverage }]) => temporalCoverage !== undefined).length).toBeGreaterThan(
    10,
  );
  for (const [page, linked] of found) expect(fileOf(String(linked['url'])), page).toBe(join('dist', page));
  expect(found.length).toBe(new Set(found.map(([, linked]) => linked['@id'])).size);
  const withCsv = pages.filter(
    (page) =>
      pattern.test(page) && (read.get(page) ?? '').includes(`/data/${kind}/${page.split('/').at(-2)}.csv`),
  );
  expect(found.map(([page]) => page)).toEqual(withCsv);
});

test('the data page is a DataCatalog: the whole set, described in full, and the set of each indicator', () => {
  for (const [page, linked] of ofKind(/^(?:zh\/)?data\/index/u, 'DataCatalog')) {
    const [whole, ...sets] = linked['dataset'] as readonly Linked[];
    expect(whole && missingIn(whole), page).toEqual([]);
    const indicators = ofKind(
      new RegExp(`^${page.replace('data/index.html', '')}indicators/`, 'u'),
      'Dataset',
    );
    expect(sets.map((set) => set['@id']).toSorted()).toEqual(
      indicators.map(([, each]) => each['@id']).toSorted(),
    );
    for (const set of sets) expect(existsSync(fileOf(String(set['url'])))).toBe(true);
  }
  expect(ofKind(/^(?:zh\/)?data\/index/u, 'DataCatalog')).toHaveLength(2);
});

test('pages of data say where they are cited, described and to be had as CSV, in links that lead somewhere', () => {
  const pattern = /^(?:zh\/)?(?:data|o\/[^/]+|(?:indicators|places|sources)\/[^/]+)\/index/u;
  const isData = pages.filter(
    (page) => pattern.test(page) && linkedIn(page).length + Number(page.includes('sources/')) > 0,
  );
  expect(isData.length).toBeGreaterThan(500);
  const wrong = isData.flatMap((page) => {
    const links = [
      ...(read.get(page) ?? '').matchAll(
        /<link rel="(cite-as|describedby|alternate)" href="([^"]+)"( type="text\/csv")?/gu,
      ),
    ];
    const found = links
      .filter(([, rel, , csv]) => rel !== 'alternate' || csv)
      .map(([, rel = '', href = '']) => [rel, href]);
    const rels = found.map(([rel]) => rel).toSorted();
    const dead = found.filter(([, href = '']) => !existsSync(fileOf(href)));
    const isWhole = rels.join(' ') === 'alternate cite-as describedby';
    return isWhole && dead.length === 0 ? [] : [`${page}: ${rels.join(' ')} ${dead.join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

test('linked data with a misspelt term, a term of another type, or without what they must say, are rejected', () => {
  const [[, linked = {}] = []] = ofKind(/^indicators\//u, 'Dataset');
  const { license, ...rest } = linked;
  expect(checkSchemaTerms({ ...rest, licence: license })).toEqual(['unknown property: licence']);
  expect(checkSchemaTerms({ ...linked, '@type': 'Datset' })).toContain('unknown type: Datset');
  expect(checkSchemaTerms({ ...linked, contentUrl: 'x' })).toEqual(['Dataset has no contentUrl']);
  expect(missingIn({ ...rest, description: 'short' })).toEqual(['description', 'license']);
  expect(
    missingIn({
      ...linked,
      distribution: { contentUrl: '/data/indicators/none.csv', encodingFormat: 'text/csv' },
    }),
  ).toEqual(['distribution']);
});
