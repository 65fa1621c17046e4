import type { Model } from '../model/load.ts';
import { annotations } from './annotations.ts';
import { writeGzip, writeZip } from './archive.ts';
import { writeChecksums } from './checksum.ts';
import { citationFiles } from './citation-files.ts';
import { unpairedIndicators } from './comparable-pairs.ts';
import { croissant } from './croissant.ts';
import { csvMetadata } from './csv-metadata.ts';
import { dataPackage } from './data-package.ts';
import type { Edition } from './edition.ts';
import { noteFigures } from './figure-notes.ts';
import { writeLicence } from './licence.ts';
import { writeParquet } from './parquet.ts';
import { describeFile, type PublishedFile } from './published-file.ts';
import { writeReadme } from './readme.ts';
import { PUBLISHED } from './schema.ts';
import { publishTable, tableBytes, type PublishedTable } from './tables.ts';
import { workbooks } from './workbooks.ts';

/** Common static hosts refuse larger files. */
export const MOST_BYTES = 25_000_000;

/** A file of a folder: its name within it, and its bytes. */
export type NamedBytes = readonly [name: string, bytes: Uint8Array];

const ENCODER = new TextEncoder();

/**
 * The files of an edition, one after the other, so that no more of them need be held than their reader keeps; the
 * same bytes each time. Nothing is larger than `most` bytes: tables past that are compressed, the workbook is split by
 * indicator, and the archive leaves out workbooks and Parquet, which hold the same rows.
 */
export async function* publishFiles(
  model: Model,
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
  const tables = PUBLISHED.map((name) => publishTable(model, name));
  for (const table of tables) {
    const bytes = tableBytes(table);
    const isLarge = bytes.length > most;
    yield keep(
      isLarge ? `${table.name}.csv.gz` : `${table.name}.csv`,
      isLarge ? writeGzip(bytes) : bytes,
      table,
    );
  }
  for (const [source, { text }] of noteFigures(model).articles) yield words(`articles/${source}.txt`, text);
  const citations = citationFiles(model, edition);
  for (const [name, text] of citations) yield words(name, text);
  yield words('LICENSE.txt', writeLicence());
  const [observations] = tables;
  if (!observations) throw new Error('missing table: observations');
  yield keep('observations.parquet', writeParquet(observations));
  for await (const [name, bytes] of workbooks(edition, tables)) yield keep(name, bytes);
  yield json('anchors.jsonld', annotations(model, edition));
  yield json('datapackage.json', dataPackage(files, edition));
  yield json('csv-metadata.json', csvMetadata(files, edition));
  yield json('croissant.json', croissant(files, edition, citations.get('citation.bib') ?? ''));
  const parts = { files, edition, unpaired: unpairedIndicators(model) };
  yield words('README.md', writeReadme(parts, 'en'));
  yield words('README.zh.md', writeReadme(parts, 'zh'));
  const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const name = `youju-${edition.version === null ? 'next' : `v${edition.version}`}`;
  const inside = new Map([...kept, ['SHA256SUMS', ENCODER.encode(writeChecksums(sums))]]);
  const zip = packWithin(name, inside, most);
  yield [`${name}.zip`, zip];
  sums.set(`${name}.zip`, describeFile(`${name}.zip`, zip).sha256);
  yield ['SHA256SUMS', ENCODER.encode(writeChecksums(sums))];
}

/** All files of an edition by name; nothing else makes a version's folder. */
export async function publishFolder(
  model: Model,
  edition: Edition,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = new Map<string, Uint8Array>();
  for await (const [name, bytes] of publishFiles(model, edition)) folder.set(name, bytes);
  return folder;
}

function packWithin(name: string, files: ReadonlyMap<string, Uint8Array>, most: number): Uint8Array {
  const whole = writeZip(name, files);
  if (whole.length <= most) return whole;
  return writeZip(name, new Map([...files].filter(([file]) => !/\.(?:xlsx|parquet)$/u.test(file))));
}
