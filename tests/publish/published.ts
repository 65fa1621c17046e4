import { dataDate, type Edition } from '../../src/publish/edition.ts';
import { publishFolder } from '../../src/publish/folder.ts';
import { PUBLISHED, type PublishedName } from '../../src/publish/schema.ts';
import { publishTable, type PublishedTable } from '../../src/publish/tables.ts';
import { model } from '../model/real-model.ts';

/** What of the project's own data is not released yet. */
export const edition: Edition = { version: null, date: dataDate(model) };

/** Its folder, written once for all tests of a file. */
export const folder = await publishFolder(model, edition);

/** Its tables. */
export const tables: ReadonlyMap<PublishedName, PublishedTable> = new Map(
  PUBLISHED.map((name) => [name, publishTable(model, name)]),
);

/** The bytes of a file of the folder; throws where there is none. */
export function bytesOf(name: string): Uint8Array {
  const bytes = folder.get(name);
  if (!bytes) throw new Error(`missing file: ${name}`);
  return bytes;
}

/** A file of the folder as text. */
export function textOf(name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(name));
}
