import { MOST_PAIRED } from '../comparable-pairs.ts';
import { registerRow } from '../register-row.ts';
import { sortRows } from '../sort-rows.ts';
import type { PublishedTable } from '../tables.ts';
import { writeEdition } from '../write-edition.ts';
import type { FilledRelease } from './fill-release.ts';
import { moveAnnotations } from './move-annotations.ts';
import type { ReadRelease } from './read-release.ts';
import { withdrawnVersion } from './withdrawn-version.ts';

const CITATIONS = ['citation.csl.json', 'citation.bib', 'citation-gbt7714.txt', 'CITATION.cff'];

/**
 * The files of a version issued again from its own tables and articles, filled out, with `lines` added to its changes. Its
 * date stays: the figures are those of that day.
 */
export async function reissue(
  release: ReadRelease,
  filled: FilledRelease,
  lines: readonly object[],
): Promise<{ readonly version: string; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const { edition, files } = release;
  const version = withdrawnVersion(edition.version);
  const rename = (text: string): string => text.replace(numberOf(edition.version), version);
  const text = (name: string): string => rename(new TextDecoder().decode(files.get(name)));
  const tables = filled.tables.map((table) => (table.name === 'changes' ? addLines(table, lines) : table));
  const annotations = (): object => moveAnnotations(text('anchors.jsonld'), filled.articles);
  const parts = {
    tables,
    articles: filled.articles,
    citations: new Map(CITATIONS.map((name) => [name, text(name)])),
    annotations,
    unpaired: unpaired(tables),
  };
  const written = new Map<string, Uint8Array>();
  for await (const [name, bytes] of writeEdition(parts, { version, date: edition.date }))
    written.set(name, bytes);
  return { version, files: written };
}

/** A version where it is not a part of another number, nor that of the Citation File Format. */
function numberOf(version: string): RegExp {
  const plain = version.replace(/[.+]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.]|cff-version: )${plain}(?!\d|\.\d|\+)`, 'gu');
}

function addLines(table: PublishedTable, lines: readonly object[]): PublishedTable {
  const rows = [...table.rows, ...lines.map((line) => registerRow('changes', line))];
  return { ...table, rows: sortRows(table.schema, rows) };
}

function unpaired(tables: readonly PublishedTable[]): readonly string[] {
  const figures = tables.find(({ name }) => name === 'observations');
  const at = figures?.schema.columns.findIndex(({ name }) => name === 'indicator') ?? -1;
  const groups = Map.groupBy(figures?.rows ?? [], (row) => String(row[at]));
  return [...groups].flatMap(([id, rows]) => (rows.length > MOST_PAIRED ? [id] : []));
}
