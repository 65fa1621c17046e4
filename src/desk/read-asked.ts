import type { Bilingual } from '../model/vocabulary.ts';
import { WITHDRAWAL_REASONS } from '../model/withdraw/reasons.ts';

/** Reads what `npm run release -- withdraw` is asked: the id, and why in the words of the list; or what is wrong with it. */
export function readAsked(
  id: string | undefined,
  why: string | undefined,
): { readonly id: string; readonly reason: Bilingual } | { readonly wrong: Bilingual } {
  if (id === undefined)
    return { wrong: { zh: '少了要撤下的 id', en: 'withdraw lacks the id of what to withdraw' } };
  const reason = Object.entries(WITHDRAWAL_REASONS).find(([code]) => code === why)?.[1];
  if (reason) return { id, reason };
  const codes = Object.keys(WITHDRAWAL_REASONS);
  const given =
    why === undefined
      ? { zh: '缺少 --why', en: 'missing --why' }
      : { zh: `--why 不能是 ${why}`, en: `invalid --why ${why}` };
  return {
    wrong: {
      zh: `${given.zh}：应为 ${codes.join('、')} 之一`,
      en: `${given.en}: one of ${codes.join(', ')}`,
    },
  };
}
