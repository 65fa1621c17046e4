import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { cutAmount } from './amount.ts';
import { readClaim, roundClaim } from './claim.ts';
import type { Claim } from './claim.ts';
import { foldWidth } from './fold-width.ts';
import { hedgeAmount, hedgeJustOver, saysHedge } from './hedge.ts';
import { formatRange } from './range.ts';
import { textFor } from './text.ts';

/** What of an observation its wording hangs on. */
export interface Quantity extends Pick<
  Observation,
  'value' | 'low' | 'high' | 'qualifier' | 'printed' | 'origin'
> {
  readonly definition: Pick<Observation['definition'], 'unit'>;
}

/** `full`; `bare` without the unit, for columns that name it; `rounded` to three figures, for headlines and labels. */
export type QuantityForm = 'full' | 'bare' | 'rounded';

const NO_FIGURE = '—';

/**
 * A figure with its qualifier: `at least 20 enterprises`, `20家以上`, `506 or 507`; `—` where nothing is known.
 * What a text we hold states stands in Chinese as printed, unless the printed words lack the qualifier.
 */
export function formatQuantity(quantity: Quantity, lang: Lang, form: QuantityForm = 'full'): string {
  const claim = readClaim(quantity);
  if (claim === null) return NO_FIGURE;
  const shown = form === 'rounded' ? roundClaim(claim) : claim;
  const whole = shown === claim && form !== 'bare';
  if (lang === 'zh' && whole && isPrinted(quantity)) return foldWidth(quantity.printed);
  return writeClaim(shown, quantity, lang, form !== 'bare');
}

/** What is said where a figure is absent: `not stated`, `未载`. */
export function formatMissing(lang: Lang): string {
  return textFor(lang).missing;
}

function isPrinted({ origin, printed, qualifier }: Quantity): boolean {
  return origin === 'stated' && printed.trim() !== '' && (qualifier === 'eq' || saysHedge(printed));
}

function writeClaim(claim: Claim, { definition: { unit } }: Quantity, lang: Lang, withUnit: boolean): string {
  if (claim.qualifier === 'range') return formatRange(claim.low, claim.high, unit, lang, withUnit);
  const parts = cutAmount(claim.value, unit, lang);
  const amount = withUnit ? parts : { ...parts, unit: '' };
  return claim.justOver ? hedgeJustOver(amount, lang) : hedgeAmount(amount, claim.qualifier, lang);
}
