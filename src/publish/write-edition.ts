import { writeGzip, writeZip } from './archive.ts';
import { writeChecksums } from './checksum.ts';
import { croissant } from './croissant.ts';
import { csvMetadata } from './csv-metadata.ts';
import { dataPackage } from './data-package.ts';
import type { Edition } from './edition.ts';
import { writeLicence } from './licence.ts';
import { writeParquet } from './parquet.ts';
import { describeFile, type PublishedFile } from './published-file.ts';
import { writeReadme } from './readme.ts';
import { tableBytes, type PublishedTable } from './tables.ts';
import { workbooks } from './workbooks.ts';

/** Common static hosts refuse larger files. */
export const MOST_BYTES = 25_000_000;

/** A file of a folder: its name within it, and its bytes. */
export type NamedBytes = readonly [name: string, bytes: Uint8Array];

/** What the files of an edition are written from. */
export interface EditionParts {
  readonly tables: readonly PublishedTable[];
  /** Texts of articles by source. */
  readonly articles: ReadonlyMap<string, string>;
  /** Files that say how to cite it, by name. */
  readonly citations: ReadonlyMap<string, string>;
  /** The places of its figures, as Web Annotations. */
  readonly annotations: () => object;
  /** Indicators whose pairs are not listed. */
  readonly unpaired: readonly string[];
}

const ENCODER = new TextEncoder();

/**
 * Writes the files of an edition, one after the other. Nothing is larger than `most` bytes: tables past that are
 * compressed, the workbook is split by indicator, and the archive leaves out workbooks and Parquet, which hold the same rows.
 */
export async function* writeEdition(
  { tables, articles, citations, annotations, unpaired }: EditionParts,
  edition: Edition,
  most: number = MOST_BYTES,
): AsyncGenerator<NamedBytes> {
  const files: PublishedFile[] = [];
  const kept = new Map<string, Uint8Array>();
  const keep = (name: string, bytes: Uint8Array, table: PublishedTable | null = null): NamedBytes => {
    files.push(describeFile(name, bytes, table && { ...table }));
    kept.set(name, bytes);
    return [name, bytes];
  };
  const words = (name: string, text: string): NamedBytes => keep(name, ENCODER.encode(text));
  const json = (name: string, value: object): NamedBytes =>
    words(name, `${JSON.stringify(value, null, 2)}\n`);
  for (const table of tables) {
    const bytes = tableBytes(table);
    const isLarge = bytes.length > most;
    yield keep(
      isLarge ? `${table.name}.csv.gz` : `${table.name}.csv`,
      isLarge ? writeGzip(bytes) : bytes,
      table,
    );
  }
  for (const [source, text] of articles) yield words(`articles/${source}.txt`, text);
  for (const [name, text] of citations) yield words(name, text);
  yield words('LICENSE.txt', writeLicence());
  const [observations] = tables;
  if (!observations) throw new Error('missing table: observations');
  yield keep('observations.parquet', writeParquet(observations));
  for await (const [name, bytes] of workbooks(edition, tables)) yield keep(name, bytes);
  yield json('anchors.jsonld', annotations());
  yield json('datapackage.json', dataPackage(files, edition));
  yield json('csv-metadata.json', csvMetadata(files, edition));
  yield json('croissant.json', croissant(files, edition, citations.get('citation.bib') ?? ''));
  yield words('README.md', writeReadme({ files, edition, unpaired }, 'en'));
  yield words('README.zh.md', writeReadme({ files, edition, unpaired }, 'zh'));
  const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const name = `youju-${edition.version === null ? 'next' : `v${edition.version}`}`;
  const inside = new Map([...kept, ['SHA256SUMS', ENCODER.encode(writeChecksums(sums))]]);
  const zip = packWithin(name, inside, most);
  yield [`${name}.zip`, zip];
  sums.set(`${name}.zip`, describeFile(`${name}.zip`, zip).sha256);
  yield ['SHA256SUMS', ENCODER.encode(writeChecksums(sums))];
}

function packWithin(name: string, files: ReadonlyMap<string, Uint8Array>, most: number): Uint8Array {
  const whole = writeZip(name, files);
  if (whole.length <= most) return whole;
  return writeZip(name, new Map([...files].filter(([file]) => !/\.(?:xlsx|parquet)$/u.test(file))));
}
