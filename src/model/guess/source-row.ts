import type { Cleaned } from '../../text/clean.ts';
import type { Repair } from '../../text/repair.ts';
import { TABLES } from '../tables.ts';
import { toCsv } from './draft-tables.ts';

const DATELINE = /^(\d{4}-\d{2}-\d{2})/u;
const CARRIER = /来源\s?[:：]\s?(\S{2,20})/u;

/** The day that a site prints beside an article; '' where it prints none. */
export function findPublished({ told }: Cleaned<Repair>): string {
  for (const { what, text } of told.boilerplate) {
    const day = what === 'dateline' ? DATELINE.exec(text)?.[1] : undefined;
    if (day) return day;
  }
  return '';
}

/** The row that sources.csv needs for an article, under its header: what can be told is filled, the rest is the editor's. */
export function writeSourceRow(
  source: string,
  region: string,
  published: string,
  sha256: string,
  cleaned: Cleaned<Repair>,
): string {
  const carrier = cleaned.told.boilerplate.map(({ text }) => CARRIER.exec(text)?.[1]).find(Boolean) ?? '';
  const row = {
    id: source,
    kind: 'stored',
    region,
    title_zh: cleaned.article.title,
    carrier_zh: carrier,
    published,
    sha256,
    language: cleaned.told.converted > 0 ? 'zh-Hant' : 'zh-Hans',
    // The narrower of the two, until somebody has looked whether it may be shown whole.
    display: 'excerpts',
  };
  return toCsv(Object.keys(TABLES.sources.shape), [row]);
}
