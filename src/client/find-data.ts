import type { FoundRow } from './find-rows.ts';
import { toRow, type Cells } from './to-row.ts';

/** A file with the rows of some indicators; of a Parquet the length is told, and that of its metadata at the end. */
export interface IndexedPart {
  readonly file: string;
  readonly indicators: readonly string[];
  readonly rows: number;
  readonly parquet?: { readonly bytes: number; readonly footer: number };
}
interface Index {
  readonly total: number;
  readonly columns: readonly string[];
  readonly parts: readonly IndexedPart[];
}
interface Part {
  readonly rows: readonly Cells[];
  readonly shown: readonly Readonly<Record<string, readonly [string, string]>>[];
}

/** Up to so many rows all parts are fetched; beyond, only the part of the indicator that was chosen. */
const MOST_AT_ONCE = 5000;

/**
 * The rows behind the table of all figures: fetched part by part, each once, when they are asked for; of a part that is
 * Parquet only the bytes of the indicator that was chosen.
 */
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
    const rows = await Promise.all(
      wanted.map((part) =>
        part.parquet ? this.#cut(part, columns, indicator) : this.#part(part.file, columns),
      ),
    );
    return { rows: rows.flat(), total, columns };
  }

  /** The rows of an indicator out of a Parquet; what reads it is loaded now. */
  #cut(part: IndexedPart, columns: readonly string[], indicator: string): Promise<readonly FoundRow[]> {
    return this.#once(indicator, async () => {
      const { cutRows } = await import('./cut-rows.ts');
      return cutRows(this.#base + part.file, part, columns, indicator, this.#lang);
    });
  }

  #part(file: string, columns: readonly string[]): Promise<readonly FoundRow[]> {
    return this.#once(file, async () => {
      const { rows, shown } = await fetchJson<Part>(this.#base + file);
      return rows.map((row, at) => toRow(row, columns, shown[at]?.[this.#lang] ?? ['', '']));
    });
  }

  #once(what: string, read: () => Promise<readonly FoundRow[]>): Promise<readonly FoundRow[]> {
    const made = this.#parts.get(what) ?? read();
    this.#parts.set(what, made);
    return made;
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as T;
}
