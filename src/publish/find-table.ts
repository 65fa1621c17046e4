import type { Lang } from '../model/vocabulary.ts';
import { packTable, type ParquetColumn } from './parquet.ts';
import type { PublishedTable } from './tables.ts';

/** The figure and the period of a row in words, in each language. */
export type ShownWords = Readonly<Record<Lang, readonly [figure: string, period: string]>>;

/** A group of rows has one indicator and at most so many rows: what is fetched for one that was chosen. */
const ROWS_A_GROUP = 20_000;
/** After the metadata their length and the mark of the format. */
const TAIL_BYTES = 8;

/**
 * Rows in the order of their indicators as Parquet, beside each its figure and period in words. No group of rows reaches
 * from one indicator into the next, so that the metadata tell which bytes one is in; `footer` is how many the last bytes
 * are that hold these metadata.
 */
export function writeFindTable(
  { schema, rows }: PublishedTable,
  shown: readonly ShownWords[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly footer: number } {
  const at = schema.columns.findIndex(({ name }) => name === 'indicator');
  const groups = [...Map.groupBy(rows, (row) => row[at]).values()].flatMap(({ length }) =>
    Array.from({ length: Math.ceil(length / ROWS_A_GROUP) }, (_, group) =>
      Math.min(ROWS_A_GROUP, length - group * ROWS_A_GROUP),
    ),
  );
  const words = (['en', 'zh'] as const).flatMap((lang): readonly ParquetColumn[] =>
    (['figure', 'period'] as const).map((name, which) => ({
      ...{ name: `${name}_${lang}`, type: 'text', required: true },
      data: shown.map((each) => each[lang][which] ?? ''),
    })),
  );
  const columns = schema.columns.map((column, which) => ({
    ...column,
    data: rows.map((row) => row[which] ?? null),
  }));
  const bytes = packTable([...columns, ...words], groups);
  const footer = new DataView(bytes.buffer).getUint32(bytes.length - TAIL_BYTES, true) + TAIL_BYTES;
  return { bytes, footer };
}
