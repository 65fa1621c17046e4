import { DataFactory, Writer, type NamedNode, type Quad_Object } from 'n3';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import { mediaOf } from './published-file.ts';

const { literal, namedNode, quad } = DataFactory;
const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  a: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;
const EU = 'http://publications.europa.eu/resource/authority/';
const IANA = 'https://www.iana.org/assignments/media-types/';
/** The class that DCAT-AP asks of what a property points to: the addresses of others do not say it here. */
const CLASSES: Readonly<Record<string, string>> = {
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:spatial': 'dct:Location',
  'dcat:contactPoint': 'vcard:Kind',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:theme': 'skos:Concept',
  'foaf:homepage': 'foaf:Document',
  'spdx:algorithm': 'spdx:ChecksumAlgorithm',
};

/** An edition and its files, as the catalogue lists them. */
export interface ListedEdition {
  readonly edition: Edition;
  readonly files: readonly ListedFile[];
}

/** A file of an edition; its size is `null` where only its checksum is at hand. */
export interface ListedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number | null;
}

/** The catalogue as DCAT-AP 3 in Turtle: a dataset an edition, a distribution a file; the same text each time. */
export function catalog(editions: readonly ListedEdition[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  const at = (path: string): NamedNode => namedNode(new URL(path, site.url).href);
  const [home, publisher, contact] = [at('data/'), at('about/'), at('about/#contact')];
  const classes = new Map<string, string>();
  const add = (subject: NamedNode, name: string, ...objects: readonly Quad_Object[]): void => {
    const of = CLASSES[name];
    for (const object of objects) {
      writer.addQuad(quad(subject, term(name), object));
      if (of) classes.set(object.value, of);
    }
  };
  add(publisher, 'a:type', term('foaf:Agent'));
  add(publisher, 'foaf:name', literal(site.name.en, 'en'), literal(site.name.zh, 'zh-Hans'));
  add(home, 'a:type', term('dcat:Catalog'));
  add(home, 'dct:title', ...inBoth((lang) => `${site.name[lang]}`));
  add(home, 'dct:description', ...inBoth((lang) => textFor(lang).readme.lead));
  add(home, 'dct:publisher', publisher);
  add(home, 'dct:license', namedNode(site.licences.data.url));
  add(home, 'dct:language', language('ENG'), language('ZHO'));
  add(home, 'foaf:homepage', home);
  add(home, 'dct:modified', literal(lastDate(editions), term('xsd:date')));
  for (const { edition, files } of editions) {
    const dataset = namedNode(editionAddress(edition));
    add(home, 'dcat:dataset', dataset);
    add(dataset, 'a:type', term('dcat:Dataset'));
    add(dataset, 'dct:title', ...inBoth((lang) => textFor(lang).cite.dataset));
    add(
      dataset,
      'dct:description',
      ...inBoth((lang) => `${textFor(lang).readme.lead} ${textFor(lang).readme.warn}`),
    );
    add(dataset, 'dct:identifier', literal(dataset.value));
    add(dataset, 'dct:publisher', publisher);
    if (site.contact) add(dataset, 'dcat:contactPoint', contact);
    add(dataset, 'dct:modified', literal(edition.date, term('xsd:date')));
    if (edition.version !== null) add(dataset, 'dcat:version', literal(edition.version));
    add(dataset, 'dct:language', language('ENG'), language('ZHO'));
    add(dataset, 'dcat:theme', ...THEMES.map(([code]) => namedNode(`${EU}data-theme/${code}`)));
    add(dataset, 'dcat:keyword', ...KEYWORDS);
    add(dataset, 'dcat:landingPage', home);
    add(dataset, 'dct:spatial', namedNode(`${EU}country/CHN`));
    for (const file of files) {
      const distribution = namedNode(editionAddress(edition, file.name));
      add(dataset, 'dcat:distribution', distribution);
      addDistribution(distribution, file, add);
    }
  }
  if (site.contact) {
    add(contact, 'vcard:fn', ...inBoth((lang) => site.name[lang]));
    add(contact, 'vcard:hasEmail', namedNode(`mailto:${site.contact}`));
  }
  for (const [code, label] of THEMES)
    add(namedNode(`${EU}data-theme/${code}`), 'skos:prefLabel', literal(label, 'en'));
  for (const [node, of] of classes) add(namedNode(node), 'a:type', term(of));
  return new Promise((resolve, reject) =>
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
  );
}

type Add = (subject: NamedNode, name: string, ...objects: readonly Quad_Object[]) => void;

function addDistribution(distribution: NamedNode, { name, size, sha256 }: ListedFile, add: Add): void {
  const checksum = namedNode(`${distribution.value}#sha256`);
  add(distribution, 'a:type', term('dcat:Distribution'));
  add(distribution, 'dct:title', literal(name, 'en'));
  add(distribution, 'dcat:accessURL', distribution);
  add(distribution, 'dcat:downloadURL', distribution);
  add(distribution, 'dcat:mediaType', namedNode(IANA + mediaOf(name)));
  if (size !== null)
    add(distribution, 'dcat:byteSize', literal(String(size), term('xsd:nonNegativeInteger')));
  add(distribution, 'dct:license', namedNode(site.licences.data.url));
  add(distribution, 'spdx:checksum', checksum);
  add(checksum, 'a:type', term('spdx:Checksum'));
  add(checksum, 'spdx:algorithm', term('spdx:checksumAlgorithm_sha256'));
  add(checksum, 'spdx:checksumValue', literal(sha256, term('xsd:hexBinary')));
}

/** Themes of the European list, by their code and their label there. */
const THEMES = [
  ['TECH', 'Science and technology'],
  ['REGI', 'Regions and cities'],
] as const;

const KEYWORDS = [literal('innovation', 'en'), literal('China', 'en'), literal('科技创新', 'zh-Hans')];

/** `dct:title` as a term; `a:type` is rdf:type. */
function term(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(PREFIXES[prefix as keyof typeof PREFIXES] + local);
}

function language(code: string): NamedNode {
  return namedNode(`${EU}language/${code}`);
}

function inBoth(text: (lang: 'en' | 'zh') => string): readonly Quad_Object[] {
  return [literal(text('en'), 'en'), literal(text('zh'), 'zh-Hans')];
}

/** The day of the newest edition. */
function lastDate(editions: readonly ListedEdition[]): string {
  return (
    editions
      .map(({ edition }) => edition.date)
      .toSorted()
      .at(-1) ?? ''
  );
}
