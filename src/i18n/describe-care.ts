import type { ReasonCode } from '../model/comparability.ts';
import type { Lang } from '../model/vocabulary.ts';
import { textFor } from './text.ts';

/** What cannot be compared but with care, for the description of a chart; '' where there is nothing of the kind. */
export function describeCare(care: readonly ReasonCode[], lang: Lang): string {
  if (care.length === 0) return '';
  const { reason, drawn } = textFor(lang);
  const space = lang === 'zh' ? '' : ' ';
  return [drawn.line.care, ...care.map((code) => reason[code])].join(space);
}
