import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../src/model/read-rows.ts';
import { cleanArticle, type Cleaned } from '../../src/text/clean.ts';
import type { Repair } from '../../src/text/repair.ts';

/** The five texts of data/raw. */
export const STORED = [
  'congtai-2019-news',
  'masked-city-briefing',
  'pingdingshan-reply',
  'zhumadian-2021-plan',
  'zhumadian-report',
] as const;

const root = join(import.meta.dirname, '../..');
const repairs = readRows('repairs', 'data/repairs.csv', readStored('data/repairs.csv'));

/** A file of the project as text. */
export function readStored(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** A stored text cleaned with its rows of data/repairs.csv. */
export function cleanStored(source: (typeof STORED)[number]): Cleaned<Repair> {
  if (repairs.faults.length > 0) throw new Error(`invalid repairs: ${repairs.faults.length} faults`);
  const own = repairs.rows.filter((row) => row.source === source);
  return cleanArticle(source, readStored(`data/raw/${source}.txt`), own);
}
