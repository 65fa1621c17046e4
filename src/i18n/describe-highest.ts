import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

/** The highest of what was or was expected, in a sentence; '' where there are fewer than two such figures. */
export function describeHighest(observations: readonly Observation[], lang: Lang): string {
  const outcomes = observations.flatMap((observation) => {
    const { kind, value, low, high } = observation;
    const reached = value ?? high ?? low;
    return reached === null || kind === 'target' || kind === 'rule' ? [] : [{ observation, reached }];
  });
  const [first, ...others] = outcomes;
  if (!first || others.length === 0) return '';
  const { observation } = others.reduce((most, each) => (each.reached > most.reached ? each : most), first);
  const place = observation.region.name[lang];
  const period = formatPeriod(observation.period, lang);
  return textFor(lang).drawn.line.highest(place, period, formatQuantity(observation, lang));
}
