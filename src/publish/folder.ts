import type { Model } from '../model/load.ts';
import { annotations } from './annotations.ts';
import { citationFiles } from './citation-files.ts';
import { unpairedIndicators } from './comparable-pairs.ts';
import type { Edition } from './edition.ts';
import { noteFigures } from './figure-notes.ts';
import { PUBLISHED } from './schema.ts';
import { publishTable } from './tables.ts';
import { MOST_BYTES, writeEdition, type EditionParts, type NamedBytes } from './write-edition.ts';

/**
 * The files of an edition of the model, one after the other, so that no more of them need be held than their reader keeps;
 * the same bytes each time.
 */
export function publishFiles(
  model: Model,
  edition: Edition,
  most: number = MOST_BYTES,
): AsyncGenerator<NamedBytes> {
  const parts: EditionParts = {
    tables: PUBLISHED.map((name) => publishTable(model, name)),
    articles: new Map([...noteFigures(model).articles].map(([source, { text }]) => [source, text])),
    citations: citationFiles(model, edition),
    annotations: () => annotations(model, edition),
    unpaired: unpairedIndicators(model),
  };
  return writeEdition(parts, edition, most);
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
