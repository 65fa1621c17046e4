import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import type { IndexedPart } from './find-data.ts';
import type { FoundRow } from './find-rows.ts';
import { toRow, type Cells } from './to-row.ts';

/** Where the rows of each indicator are in a file, by its address. */
const METADATA = new Map<string, Promise<FileMetaData>>();

/**
 * The rows of an indicator out of a Parquet at an address, fetched by range requests: once the metadata, then
 * only the groups of rows that by these have the indicator; none where it has no rows. Words are in the language given.
 */
export async function cutRows(
  url: string,
  { parquet }: IndexedPart,
  columns: readonly string[],
  indicator: string,
  lang: string,
): Promise<readonly FoundRow[]> {
  if (!parquet) return [];
  const file = await asyncBufferFromUrl({ url, byteLength: parquet.bytes });
  const known = METADATA.get(url) ?? parquetMetadataAsync(file, { initialFetchSize: parquet.footer });
  METADATA.set(url, known);
  const words = [`figure_${lang}`, `period_${lang}`] as const;
  const rows = (await parquetReadObjects({
    ...{ file, metadata: await known, columns: [...columns, ...words] },
    filter: { indicator: { $eq: indicator } },
  })) as Record<string, Cells[number]>[];
  return rows.map((row) => {
    const cells = columns.map((column) => row[column] ?? null);
    return toRow(cells, columns, [String(row[words[0]] ?? ''), String(row[words[1]] ?? '')]);
  });
}
