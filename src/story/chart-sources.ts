import { formatPeriod, readEnds } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';
import { writeDate, type CalendarDate } from '../i18n/date.ts';
import type { Observation, Source } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/** The documents on which figures stand, each once, in the order of the figures: those of a derived figure's operands too. */
export function sourcesOf(
  observations: readonly Observation[],
  byId: ReadonlyMap<string, Observation>,
): readonly Source[] {
  const sources = new Map<string, Source>();
  const seen = new Set<string>();
  const visit = (each: Observation): void => {
    if (seen.has(each.id)) return;
    seen.add(each.id);
    if (each.source) sources.set(each.source.id, each.source);
    for (const id of each.operands) {
      const operand = byId.get(id);
      if (operand) visit(operand);
    }
  };
  observations.forEach(visit);
  return [...sources.values()];
}

/** A document in words: title, issuer, date of publication. */
export function nameSource(source: Source, lang: Lang): string {
  const { picture } = textFor(lang);
  const { title, issuer, published, publishedInferred } = source;
  const date = formatPeriod(published, lang);
  return picture.source(title[lang], issuer[lang], publishedInferred ? picture.inferred(date) : date);
}

/** The newest day on which any of the documents was published or read, in words; '' where none has a date. */
export function newestDate(sources: readonly Source[], lang: Lang): string {
  const dates = sources.flatMap(({ published, accessed }) => [
    ...(published ? [readEnds(published.iso)[1]] : []),
    ...(accessed === '' ? [] : [readEnds(accessed)[1]]),
  ]);
  const newest = dates.toSorted((a, b) => lastDay(a) - lastDay(b)).at(-1);
  return newest ? textFor(lang).picture.asOf(writeDate(newest, lang)) : '';
}

/** A number that grows with time: the last day that a date may mean. */
function lastDay({ year, month, day }: CalendarDate): number {
  return year * 10000 + (month ?? 12) * 100 + (day ?? 31);
}
