import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Three definitions of one kind (a stock), each of another indicator, for three charts of the same shape. */
export const MEASURES = ['hnte/stock', 'academician-workstations/stock', 'innovation-firms/total'] as const;
export type Measure = (typeof MEASURES)[number];

const NAMES = '甲乙丙丁戊己庚辛壬癸';
const LAST_YEAR = 2024;
const YEARS = 20;
const SOURCE = 'trial-yearbook';

/** The id of an invented place. */
export function placeId(place: number): string {
  return `trial-place-${place + 1}`;
}

/** The id of an invented figure, as npm run fill numbers them; years are counted back from 2024, at most 20. */
export function figureId(measure: Measure, place: number, year: number): string {
  const count = place * YEARS + year + 1;
  return `${SOURCE}.${measure.split('/')[0] ?? ''}${count === 1 ? '' : `.${count}`}`;
}

/**
 * Adds invented places with figures for each of 20 years and each measure to the tables of a copy of the project,
 * as cited from a yearbook that there is not. The same numbers each time.
 */
export function inventData(folder: string, places: number): void {
  const random = seeded(20_241);
  const each = [...Array(places).keys()];
  addRows(
    folder,
    'regions',
    each.map((place) => ({
      ...{ id: placeId(place), name_zh: `${chineseName(place)}市`, name_en: `Trial City ${place + 1}` },
      ...{ type_zh: '地级市', type_en: 'prefecture-level city', level: 'prefecture', parent: 'henan' },
    })),
  );
  addRows(folder, 'sources', [
    {
      ...{ id: SOURCE, kind: 'cited', region: 'henan', title_zh: '试验年鉴', title_en: 'Trial yearbook' },
      ...{ issuer_zh: '试验统计局', issuer_en: 'Trial bureau of statistics', doc_type: 'EB/OL' },
      ...{ published: '2025-03-01', covers: '2024', url: 'https://example.org/yearbook' },
      ...{ accessed: '2026-01-01', language: 'zh-Hans', grade: 'official' },
    },
  ]);
  addRows(
    folder,
    'cited',
    MEASURES.flatMap((measure) =>
      each.flatMap((place) => {
        let value = 500 + Math.floor(random() * 9000);
        return [...Array(YEARS).keys()].map((year) => {
          value = Math.round(value / (1.02 + random() * 0.15));
          return {
            ...{ id: figureId(measure, place, year), source: SOURCE, indicator: measure.split('/')[0] ?? '' },
            ...{ definition: measure, region: placeId(place), period: String(LAST_YEAR - year) },
            ...{ printed: `${value}${measure === 'academician-workstations/stock' ? '个' : '家'}` },
            ...{ value: String(value), qualifier: 'eq', kind: 'actual' },
          };
        });
      }),
    ),
  );
}

/** 甲 to 癸, then 乙甲 to 癸癸, and so on. */
function chineseName(place: number): string {
  return [...String(place)].map((digit) => NAMES[Number(digit)]).join('');
}

/** Adds rows to a table, each cell under its column; cells hold neither commas nor quotes. */
function addRows(folder: string, table: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const file = join(folder, 'data', `${table}.csv`);
  const text = readFileSync(file, 'utf8');
  const columns = text.slice(0, text.indexOf('\n')).trim().split(',');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  appendFileSync(file, rows.map((row) => columns.map((name) => row[name] ?? '').join(',') + end).join(''));
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
