import { formatPeriod } from '../i18n/period.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { Row } from './row.ts';
import { writeFindTable, type ShownWords } from './find-table.ts';
import { OBSERVATION_COLUMNS } from './schema.ts';
import { publishFigures } from './tables.ts';

/**
 * So many statements are fetched in parts of JSON: one is then within reach of a telephone. Beyond, parts are larger and
 * Parquet, of which only the bytes of an indicator are fetched.
 */
export const MOST_IN_JSON = 20_000;

/** So many rows a part holds at most, unless one indicator alone has more: parts are split between indicators only. */
const ROWS_A_PART = { json: 2000, parquet: 100_000 } as const;

/** What the table of all figures fetches at first: where the rows of each indicator are, and how many there are in all. */
export interface FindIndex {
  readonly total: number;
  readonly columns: readonly string[];
  readonly parts: readonly IndexedPart[];
}

/** A file with the rows of some indicators; of a Parquet how many bytes it has, and how many at its end hold its metadata. */
export interface IndexedPart {
  readonly file: string;
  readonly indicators: readonly string[];
  readonly rows: number;
  readonly parquet?: { readonly bytes: number; readonly footer: number };
}

/** The rows of some indicators as published, and beside each its figure and its period in words. */
export interface FindPart {
  readonly rows: readonly Row[];
  readonly shown: readonly ShownWords[];
}

/** Every statement, once, by indicator and then by id: what the table of all figures holds, page by page. */
export function findable(model: Model): readonly Observation[] {
  const order = new Map([...model.indicators.keys()].map((id, at) => [id, at]));
  return model.observations
    .filter(({ mentionOf }) => mentionOf === null)
    .toSorted(
      (a, b) =>
        (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0) ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}

/** The index, and the parts by file name: bytes of a Parquet, or what is to be JSON. */
export interface Findable {
  readonly index: FindIndex;
  readonly parts: ReadonlyMap<string, FindPart | Uint8Array<ArrayBuffer>>;
}

/** All statements for the table that is searched, in parts: of JSON, or of Parquet past `most` statements. */
export function findParts(model: Model, most: number = MOST_IN_JSON): Findable {
  const all = findable(model);
  const kind = all.length > most ? 'parquet' : 'json';
  const parts = new Map<string, FindPart | Uint8Array<ArrayBuffer>>();
  const indexed = packByIndicator(all, ROWS_A_PART[kind]).map((figures, at): IndexedPart => {
    const file = `part-${at + 1}.${kind}`;
    const indicators = [...new Set(figures.map(({ indicator }) => indicator.id))];
    const part = { file, indicators, rows: figures.length };
    const table = publishFigures(model, figures);
    const shown = figures.map(sayBoth);
    if (kind === 'json') {
      parts.set(file, { rows: table.rows, shown });
      return part;
    }
    const { bytes, footer } = writeFindTable(table, shown);
    parts.set(file, bytes);
    return { ...part, parquet: { bytes: bytes.length, footer } };
  });
  return { index: { total: all.length, columns: OBSERVATION_COLUMNS, parts: indexed }, parts };
}

/** Figures in packs of at most so many, those of an indicator in one. */
function packByIndicator(all: readonly Observation[], most: number): readonly (readonly Observation[])[] {
  const packs: Observation[][] = [];
  for (const figures of Map.groupBy(all, ({ indicator }) => indicator.id).values()) {
    const last = packs.at(-1);
    if (last && last.length + figures.length <= most) packs[packs.length - 1] = [...last, ...figures];
    else packs.push(figures);
  }
  return packs;
}

function sayBoth(each: Observation): ShownWords {
  const say = (lang: Lang): ShownWords[Lang] => [formatQuantity(each, lang), formatPeriod(each.period, lang)];
  return { en: say('en'), zh: say('zh') };
}
