import { hedgeAmount } from '../i18n/hedge.ts';
import { readClaim } from '../i18n/claim.ts';
import { findUnitKind } from '../i18n/unit.ts';
import type { Observation } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { formatHanNumber } from '../text/han-number.ts';
import { spellNumber } from '../text/spell-number.ts';

/** Shares that have a word of their own, in per cent. */
const SHARES: readonly (readonly [percent: number, words: Bilingual])[] = [
  [50, { zh: '一半', en: 'half' }],
  [33.3333, { zh: '三分之一', en: 'a third' }],
  [66.6667, { zh: '三分之二', en: 'two thirds' }],
  [25, { zh: '四分之一', en: 'a quarter' }],
  [75, { zh: '四分之三', en: 'three quarters' }],
  [20, { zh: '五分之一', en: 'a fifth' }],
];
const MOST = 100;

/** A whole number from zero to a hundred in words: `nine`, 九; two in Chinese is 两, as before a measure word. Else `null`. */
export function sayNumber(value: number, lang: Lang): string | null {
  if (!Number.isInteger(value) || value < 0 || value > MOST) return null;
  if (lang === 'en') return spellNumber(value);
  return value === 2 ? '两' : formatHanNumber(value);
}

/** A figure in words, without its unit and with its hedge: `at least twenty`, `a third`. Refuses what has no such words. */
export function sayInWords(observation: Observation, lang: Lang): string {
  const claim = readClaim(observation);
  const isShare = findUnitKind(observation.definition.unit) === 'percent';
  if (claim && claim.qualifier !== 'range') {
    const share = SHARES.find(([percent]) => isShare && percent === claim.value)?.[1][lang];
    const words = share ?? (isShare ? null : sayNumber(claim.value, lang));
    if (words !== null) return hedgeAmount({ digits: words, scale: '', unit: '' }, claim.qualifier, lang);
  }
  throw new Refusal(
    { zh: `${observation.id} 不宜用文字写出`, en: `${observation.id} has no words` },
    {
      zh: `form="words" 只用于不大于 100 的整数和常见的几分之几，请改用 form="bare"`,
      en: 'form="words" is for whole numbers up to 100 and common fractions; use form="bare"',
    },
  );
}
