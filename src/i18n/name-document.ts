import type { Source } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { textFor } from './text.ts';

/** When a document was published, in words, and whether that is inferred. */
export function sayPublished({ published, publishedInferred }: Source, lang: Lang): string {
  const { timeline } = textFor(lang).drawn;
  if (published === null) return timeline.undated;
  const date = formatPeriod(published, lang);
  return publishedInferred ? timeline.publishedInferred(date) : timeline.published(date);
}

/** For which years a document has figures, in words; '' where the register does not say. */
export function sayCovers({ covers }: Source, lang: Lang): string {
  const period = parsePeriod(covers);
  return period ? textFor(lang).drawn.timeline.covers(formatPeriod(period, lang)) : '';
}

/** What the mark of a document is called: its title, when it was published, for which years it has figures. */
export function nameDocument(source: Source, lang: Lang): string {
  return [source.title[lang], sayPublished(source, lang), sayCovers(source, lang)]
    .filter(Boolean)
    .join(lang === 'zh' ? '，' : ', ');
}
