import type { ReasonCode } from '../model/comparability.ts';

/**
 * The reasons for care that stand under a chart by themselves: the worst, `most` of them. That counts of places are not
 * adjusted for size is among them whenever it holds, in place of the last (charts.md, 12).
 */
export function shownCare(care: readonly ReasonCode[], most: number): readonly ReasonCode[] {
  const worst = care.slice(0, most);
  return !care.includes('size') || worst.includes('size') ? worst : [...worst.slice(0, -1), 'size'];
}
