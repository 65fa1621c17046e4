import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

/** What a mark is called: place, time, figure with its hedge, and where it comes from or of what kind it is. */
export function namePoint(observation: Observation, lang: Lang): string {
  const text = textFor(lang);
  const { region, entityName, period, kind, origin } = observation;
  const comma = lang === 'zh' ? '，' : ', ';
  const where = joinNames(region.name[lang], entityName[lang]);
  const when = formatPeriod(period, lang);
  const what = formatQuantity(observation, lang);
  return (
    where + comma + when + comma + what + comma + (kind === 'actual' ? text.origin[origin] : text.kind[kind])
  );
}

function joinNames(place: string, body: string): string {
  return place === '' || body === '' ? place + body : `${place} ${body}`;
}
