import type { CSLName } from '@citation-js/core';
import type { Source } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';

/** How sources.csv says that a document does not name who issued it. */
const UNSTATED = '未载明';

/**
 * Who is to be named first for figures of these documents: the issuer, then the authors by name, each once. Where a
 * document names neither, the carrier stands in their place.
 */
export function authorsOf(sources: readonly Source[], lang: Lang): readonly CSLName[] {
  const names = sources.flatMap(({ issuer, authors, carrier }) => {
    const named = [
      ...(issuer.zh === UNSTATED ? [] : [issuer[lang]]),
      ...authors.split(/[；;]/u).map((name) => name.trim()),
    ].filter(Boolean);
    return named.length > 0 ? named : [carrier[lang]].filter(Boolean);
  });
  return [...new Set(names)].map((literal) => ({ literal }));
}

/** A document by its title, who carried it and when, as far as each is known. */
export function documentName({ title, carrier, published, publishedInferred }: Source, lang: Lang): string {
  const { cite } = textFor(lang);
  const date = published ? formatPeriod(published, lang) : '';
  const rest = [carrier[lang], publishedInferred && date ? cite.inferred(date) : date].filter(Boolean);
  return cite.document(title[lang], rest.join(lang === 'zh' ? '，' : ', '));
}
