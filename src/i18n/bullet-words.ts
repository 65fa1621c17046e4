import type { Distance } from '../model/distance.ts';
import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatAmount } from './amount.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { formatRange } from './range.ts';
import { roundToFigures } from './significant.ts';
import { textFor } from './text.ts';

const FIGURES = 3;

/** A figure as it stands by its mark: as stated, or to three figures where we worked it out. */
export function sayFigure(observation: Observation, lang: Lang): string {
  return formatQuantity(observation, lang, observation.origin === 'derived' ? 'rounded' : 'full');
}

/** When a target is due, and how firmly it was set: `target for 2021, strive for`; `2021年目标（力争）`. */
export function sayTarget({ period, mode }: Observation, lang: Lang): string {
  const when = formatPeriod(period, lang);
  const how = mode === null ? '' : textFor(lang).mode[mode];
  if (lang === 'zh')
    return `${period === null ? '目标，期限未载' : `${when}目标`}${how === '' ? '' : `（${how}）`}`;
  const target = period === null ? 'target, no deadline stated' : `target for ${when}`;
  return how === '' ? target : `${target}, ${how}`;
}

/** The time of a figure, and what it is other than stated and actual: `2021, worked out by us`. */
export function sayAbout({ period, kind, origin, periodInferred }: Observation, lang: Lang): string {
  const { chart, kind: kinds, meaning } = { ...textFor(lang), chart: CLAUSE[lang] };
  return [
    formatPeriod(period, lang) + (periodInferred && period !== null ? chart.inferred : ''),
    ...(kind === 'actual' ? [] : [kinds[kind]]),
    ...(origin === 'stated' ? [] : [meaning[origin]]),
  ].join(chart.comma);
}

const CLAUSE = {
  en: { comma: ', ', inferred: ' (inferred)' },
  zh: { comma: '，', inferred: '（推断）' },
} as const;

const DISTANCE = {
  en: {
    none: 'exactly on the target',
    above: (far: string) => `${far} above the target`,
    below: (far: string) => `${far} below the target`,
    reached: 'on the target or above it',
    under: 'on the target or below it',
    between: (below: string, above: string) => `between ${below} below and ${above} above the target`,
    open: 'above or below the target: the figure leaves it open',
    about: (far: string) => `about ${far}`,
    least: (far: string) => `at least ${far}`,
  },
  zh: {
    none: '与目标持平',
    above: (far: string) => `高于目标${far}`,
    below: (far: string) => `低于目标${far}`,
    reached: '等于或高于目标',
    under: '等于或低于目标',
    between: (below: string, above: string) => `在低于目标${below}与高于目标${above}之间`,
    open: '高于还是低于目标，这个数字未能说明',
    about: (far: string) => `约${far}`,
    least: (far: string) => `至少${far}`,
  },
} as const;

/** A distance in words: `at least 50 firms above the target`, `低于目标20家`. `unit` is that of the distance. */
export function sayDistance({ low, high, isAbout }: Distance, unit: Unit, lang: Lang): string {
  const words = DISTANCE[lang];
  const amount = (value: number): string =>
    formatAmount(isAbout ? roundToFigures(value, FIGURES) : value, unit, lang);
  if (low !== null && low === high) {
    if (low === 0) return words.none;
    const far = isAbout ? words.about(amount(Math.abs(low))) : amount(Math.abs(low));
    return low > 0 ? words.above(far) : words.below(far);
  }
  if (low !== null && low >= 0) {
    if (high !== null) return words.above(formatRange(low, high, unit, lang, true));
    return low === 0 ? words.reached : words.above(words.least(amount(low)));
  }
  if (high !== null && high <= 0) {
    if (low !== null) return words.below(formatRange(-high, -low, unit, lang, true));
    return high === 0 ? words.under : words.below(words.least(amount(-high)));
  }
  return low === null || high === null ? words.open : words.between(amount(-low), amount(high));
}
