import type { Lang, Qualifier } from '../model/vocabulary.ts';
import { joinAmount } from './amount.ts';
import type { AmountParts } from './amount.ts';

type OneSided = Exclude<Qualifier, 'range'>;

const ENGLISH: Record<OneSided, string> = {
  eq: '',
  gte: 'at least ',
  gt: 'more than ',
  lte: 'at most ',
  lt: 'under ',
  approx: 'about ',
};

const CHINESE: Record<OneSided, readonly [before: string, after: string]> = {
  eq: ['', ''],
  gte: ['', '以上'],
  gt: ['超过', ''],
  lte: ['不超过', ''],
  lt: ['不足', ''],
  approx: ['约', ''],
};

/** What a printed Chinese figure holds beyond number and unit where it says its qualifier itself. */
const CHINESE_HEDGE = /[上下内过超破逾余多近约右至不低少高最或～~]|(?<=.)[—–-]/u;

/** An amount with its qualifier: `at least 20 enterprises`, `20家以上`. */
export function hedgeAmount(amount: AmountParts, qualifier: OneSided, lang: Lang): string {
  const joined = joinAmount(amount, lang);
  if (lang === 'en') return ENGLISH[qualifier] + joined;
  const [before, after] = CHINESE[qualifier];
  return before + joined + after;
}

/**
 * 余, somewhat above a round number: `just over 300 awards`, `300余项`.
 * 余 follows a number that ends in zero (`7700余万元`), else its 万 or 亿 (`1.1万余家`); after any other it cannot stand.
 */
export function hedgeJustOver(amount: AmountParts, lang: Lang): string {
  if (lang === 'en') return `just over ${joinAmount(amount, lang)}`;
  const { digits, scale, unit } = amount;
  if (/^[^.]*0$/u.test(digits)) return `${digits}余${scale}${unit}`;
  return scale === '' ? hedgeAmount(amount, 'gt', lang) : `${digits}${scale}余${unit}`;
}

/** Whether a printed Chinese figure tells its own qualifier, as `300万元` after a 最高 further on does not. */
export function saysHedge(printed: string): boolean {
  return CHINESE_HEDGE.test(printed);
}
