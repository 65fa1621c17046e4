import type { Source } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';

/** Who issued a document, who wrote and carried it, and when: what is not known is left out. */
export function sayByline(source: Source, lang: Lang): string {
  const { issuer, authors, carrier, published } = source;
  return [issuer[lang], authors, carrier[lang], formatPeriod(published, lang)]
    .filter(Boolean)
    .join(lang === 'zh' ? '，' : ', ');
}
