import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { catalog } from '../../src/publish/catalog.ts';
import { describeFile } from '../../src/publish/published-file.ts';
import { encodeGbk } from '../desk/encode-gbk.ts';
import { edition, folder, tables, textOf } from './published.ts';
import {
  checkAnchors,
  checkCatalog,
  checkClasses,
  croissant,
  csvParse,
  dataPackage,
  iconv,
  sha256sum,
  type Validator,
} from './validators.ts';

const TIMEOUT = 60_000;
const names = [...tables.keys()];
const places: string[] = [];
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })));

/** The folder on disk, with some of its files changed. */
function lay(changed: ReadonlyMap<string, string | Uint8Array> = new Map()): string {
  const place = mkdtempSync(join(tmpdir(), 'edition-'));
  places.push(place);
  for (const [name, bytes] of folder) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), changed.get(name) ?? bytes);
  }
  return place;
}

const VALIDATORS: Readonly<Record<string, Validator>> = {
  iconv,
  csvParse,
  dataPackage,
  sha256sum,
  croissant,
};

test.each(Object.keys(VALIDATORS))(
  '%s finds nothing wrong in a published folder',
  async (name) => {
    expect(await VALIDATORS[name]?.(lay(), names)).toEqual([]);
  },
  TIMEOUT,
);

/** One change at the one place where a text stands. */
function change(file: string, from: string | RegExp, to: string): string {
  const text = textOf(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`invalid change: ${file} has no ${String(from)}`);
  return changed;
}

const GB18030 = encodeGbk(textOf('regions.csv'));
const UNITS = textOf('units.csv');

test.each<[string, string, string | Uint8Array, readonly (keyof typeof VALIDATORS)[]]>([
  [
    'a wrong type',
    'observations.csv',
    change('observations.csv', /,(\d+),(,,)/u, ',many,$2'),
    ['dataPackage'],
  ],
  ['a double key', 'units.csv', `${UNITS}${UNITS.split('\r\n')[1]}\r\n`, ['dataPackage']],
  ['a broken reference', 'indicators.csv', change('indicators.csv', ',cny,', ',cnx,'), ['dataPackage']],
  ['a ragged row', 'units.csv', `${UNITS}more,家\r\n`, ['csvParse']],
  ['a wrong header', 'units.csv', change('units.csv', 'en_one', 'en_1'), ['dataPackage']],
  [
    'a missing required cell',
    'regions.csv',
    change('regions.csv', /\r\n[a-z]+,[^,]+,/u, '\r\nx,,'),
    ['dataPackage'],
  ],
  ['a stray quote', 'units.csv', `${UNITS}more,say "so,,,,,0\r\n`, ['csvParse']],
  ['GB18030 bytes', 'regions.csv', GB18030, ['iconv']],
  ['a byte order mark', 'units.csv', `\uFEFF${UNITS}`, ['dataPackage']],
  ['LF for CRLF', 'units.csv', UNITS.replaceAll('\r\n', '\n'), ['csvParse']],
  [
    'a cell against its pattern',
    'regions.csv',
    change('regions.csv', /\r\nhenan,/u, '\r\nHe nan,'),
    ['dataPackage'],
  ],
  ['a code of no list', 'regions.csv', change('regions.csv', ',prefecture,', ',town,'), ['dataPackage']],
  [
    'a misspelt descriptor',
    'datapackage.json',
    change('datapackage.json', '"resources"', '"resorces"'),
    ['dataPackage'],
  ],
  [
    'a misspelt type',
    'datapackage.json',
    change('datapackage.json', '"type": "number"', '"type": "nmber"'),
    ['dataPackage'],
  ],
  [
    'a misspelt term',
    'croissant.json',
    change('croissant.json', '"datePublished"', '"datePublihsed"'),
    ['croissant'],
  ],
])(
  '%s is rejected',
  async (_, file, broken, by) => {
    const place = lay(new Map([[file, broken]]));
    for (const name of by) expect(await VALIDATORS[name]?.(place, names), name).not.toEqual([]);
    expect(await sha256sum(place, names)).not.toEqual([]);
  },
  TIMEOUT,
);

test('a wrong hash is rejected by sha256sum', async () => {
  const sums = change('SHA256SUMS', /^[0-9a-f]/u, textOf('SHA256SUMS').startsWith('0') ? '1' : '0');
  expect(await sha256sum(lay(new Map([['SHA256SUMS', sums]])), names)).not.toEqual([]);
});

test(
  'every annotation finds its figure by position and by words, as Python reads them',
  () => {
    expect(checkAnchors(lay())).toEqual({ count: tables.get('mentions')?.rows.length, wrong: [] });
  },
  TIMEOUT,
);

test(
  'an annotation whose text was changed is rejected',
  () => {
    const text = change('articles/zhumadian-report.txt', /^/u, '一');
    expect(
      checkAnchors(lay(new Map([['articles/zhumadian-report.txt', text]]))).wrong.length,
    ).toBeGreaterThan(20);
  },
  TIMEOUT,
);

const turtle = await catalog([
  { edition, files: [...folder].map(([name, bytes]) => describeFile(name, bytes)) },
]);

test('catalog(editions) is Turtle with terms that DCAT has, the same each time', async () => {
  expect(checkCatalog(turtle)).toEqual([]);
  expect(
    await catalog([{ edition, files: [...folder].map(([name, bytes]) => describeFile(name, bytes)) }]),
  ).toBe(turtle);
});

test('catalog(editions) lists every file of an edition with its checksum', () => {
  for (const [name, bytes] of folder) {
    expect(turtle).toContain(`<https://youju.example/data/next/${name}>`);
    expect(turtle).toContain(describeFile(name, bytes).sha256);
  }
});

test('catalog(editions) says of everything it points to what class it is of, as DCAT-AP 3 asks', () => {
  const classes = {
    'dcat:contactPoint': 'vcard:Kind',
    'dcat:dataset': 'dcat:Dataset',
    'dcat:distribution': 'dcat:Distribution',
    'dcat:landingPage': 'foaf:Document',
    'dcat:mediaType': 'dct:MediaType',
    'dcat:theme': 'skos:Concept',
    'dct:language': 'dct:LinguisticSystem',
    'dct:license': 'dct:LicenseDocument',
    'dct:publisher': 'foaf:Agent',
    'dct:spatial': 'dct:Location',
    'foaf:homepage': 'foaf:Document',
    'spdx:algorithm': 'spdx:ChecksumAlgorithm',
    'spdx:checksum': 'spdx:Checksum',
  };
  expect(checkClasses(turtle, classes)).toEqual([]);
  expect(checkClasses(turtle.replaceAll('dct:LicenseDocument', 'dct:Licence'), classes)).toEqual([
    'dct:license: https://creativecommons.org/licenses/by/4.0/ is no dct:LicenseDocument',
  ]);
});

test('a catalogue with a misspelt term, or one that is no Turtle, is rejected', () => {
  expect(checkCatalog(turtle.replaceAll('downloadURL', 'downloadUrl'))).toEqual([
    'unknown term: http://www.w3.org/ns/dcat#downloadUrl',
  ]);
  expect(checkCatalog(turtle.slice(0, -3))).not.toEqual([]);
});
