import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const dist = 'dist';
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const sitemapSchema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');

/** The links to a page in its other language, which the schema of sitemaps leaves to that of XHTML. */
const LINKS = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link">
    <xsd:complexType>
      <xsd:attribute name="rel" use="required" fixed="alternate"/>
      <xsd:attribute name="hreflang" type="xsd:language" use="required"/>
      <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
    </xsd:complexType>
  </xsd:element>
</xsd:schema>`;
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
</xsd:schema>`;

/** What xmllint says against an XML file, by the schema of sitemaps or as XML alone. */
async function lint(contents: string, isSitemap: boolean): Promise<readonly string[]> {
  const schemas = {
    schema: [{ fileName: 'both.xsd', contents: BOTH }],
    preload: [
      { fileName: 'sitemap.xsd', contents: sitemapSchema },
      { fileName: 'links.xsd', contents: LINKS },
    ],
  };
  const xml = [{ fileName: 'file.xml', contents }];
  const { errors } = await validateXML(isSitemap ? { xml, ...schemas } : { xml, normalization: 'format' });
  return errors.map(({ message }) => message);
}

test('xmllint finds nothing against the sitemap by the schema of sitemaps.org', async () => {
  expect(await lint(read('sitemap-0.xml'), true)).toEqual([]);
});

test('xmllint finds a wrong day, a missing address and a link without its language', async () => {
  const sitemap = read('sitemap-0.xml');
  const broken = [
    sitemap.replace(/<lastmod>[^<]*/u, '<lastmod>28 November'),
    sitemap.replace(/<loc>[^<]*<\/loc>/u, ''),
    sitemap.replace(/ hreflang="en"/u, ''),
  ];
  for (const each of broken) {
    expect(each).not.toBe(sitemap);
    expect(await lint(each, true)).not.toEqual([]);
  }
});

test.each(['sitemap-index.xml', 'feed.xml', 'zh/feed.xml', 'data/changes.xml'])(
  'xmllint finds nothing against %s as XML, and something once a tag of it is not closed',
  async (file) => {
    expect(await lint(read(file), false)).toEqual([]);
    expect(await lint(read(file).replace(/<\/\w+>\s*$/u, ''), false)).not.toEqual([]);
  },
);

test('the sitemap has the day of each story, and of no page that names none', () => {
  const entries = read('sitemap-0.xml').split('<url>').slice(1);
  const dated = entries.filter((entry) => entry.includes('<lastmod>'));
  expect(dated.length).toBeGreaterThan(0);
  for (const entry of entries) {
    const address = /<loc>([^<]*)<\/loc>/u.exec(entry)?.[1] ?? '';
    const html = read(join(new URL(address).pathname.slice(1), 'index.html'));
    const day = /<meta property="article:published_time" content="([^"]*)"/u.exec(html)?.[1];
    expect(/<lastmod>([^<]*)<\/lastmod>/u.exec(entry)?.[1], address).toBe(day);
  }
});
