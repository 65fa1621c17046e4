import type { FoundRow } from './find-rows.ts';

interface Index {
  readonly total: number;
  readonly columns: readonly string[];
  readonly parts: readonly {
    readonly file: string;
    readonly indicators: readonly string[];
    readonly rows: number;
  }[];
}
interface Part {
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly shown: readonly Readonly<Record<string, readonly [string, string]>>[];
}

/** Up to so many rows all parts are fetched; beyond, only the part of the indicator that was chosen. */
const MOST_AT_ONCE = 5000;

/** The rows behind the table of all figures: fetched part by part, each once, when they are asked for. */
export class FindData {
  readonly #base: string;
  readonly #lang: string;
  #index: Promise<Index> | null = null;
  readonly #parts = new Map<string, Promise<readonly FoundRow[]>>();

  constructor(base: string, lang: string) {
    this.#base = base;
    this.#lang = lang;
  }

  /** The rows of an indicator, or of all where they are few; `rows` is `null` where an indicator must be chosen first. */
  async read(
    indicator: string,
  ): Promise<{ rows: readonly FoundRow[] | null; total: number; columns: readonly string[] }> {
    this.#index ??= fetchJson<Index>(`${this.#base}index.json`);
    const { total, columns, parts } = await this.#index;
    const wanted =
      total <= MOST_AT_ONCE ? parts : parts.filter((part) => part.indicators.includes(indicator));
    if (wanted.length === 0) return { rows: indicator === '' ? null : [], total, columns };
    const rows = await Promise.all(wanted.map(({ file }) => this.#part(file, columns)));
    return { rows: rows.flat(), total, columns };
  }

  #part(file: string, columns: readonly string[]): Promise<readonly FoundRow[]> {
    const known = this.#parts.get(file);
    if (known) return known;
    const made = fetchJson<Part>(`${this.#base}${file}.json`).then(({ rows, shown }) =>
      rows.map((row, at) => toRow(row, columns, shown[at]?.[this.#lang] ?? ['', ''])),
    );
    this.#parts.set(file, made);
    return made;
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as T;
}

function toRow(
  row: Part['rows'][number],
  columns: readonly string[],
  [figure, period]: readonly [string, string],
): FoundRow {
  const cells = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]));
  const years =
    String(cells['period'] ?? '')
      .match(/\d{4}/gu)
      ?.map(Number) ?? [];
  const [first] = years;
  return {
    ...{ cells, figure, period },
    years: first === undefined ? null : [first, years.at(-1) ?? first],
    words: [...row, figure, period].join(' ').toLowerCase(),
  };
}
