import { textFor } from '../../i18n/text.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Verified } from './verify-folder.ts';

/** The findings of a verified folder, a line each: checks, then targets, then figures whose text was withdrawn. */
export function tellFindings({ checks, targets, withdrawn }: Verified, lang: Lang): readonly string[] {
  const text = textFor(lang);
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    ...checks.map(({ id, judgement }) => `${id}${colon}${text.checkFinding[judgement.finding]}`),
    ...targets.map(({ target, finding }) => `${target.id}${colon}${text.targetFinding[finding]}`),
    ...withdrawn.map((id) => `${id}${colon}${text.withdrawn.told}`),
  ];
}
