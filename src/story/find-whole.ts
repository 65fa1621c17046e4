import type { Whole } from '../charts/stack-plan.ts';
import { labelFormat } from '../i18n/label-format.ts';
import { formatPeriodShort } from '../i18n/period-short.ts';
import { findUnitKind } from '../i18n/unit.ts';
import { intervalOf } from '../model/interval.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { ChartRefusal } from './composed.ts';

const HUNDRED = 100;

/**
 * The whole that parts are of: a figure where one is given; one hundred per cent where the parts are percentages of it;
 * `null` where it is not known. A single part of what is not known is refused.
 */
export function findWhole(
  parts: readonly Observation[],
  given: Observation | null,
  { definitions }: Model,
  lang: Lang,
): Whole | null {
  if (given) {
    const name = addTime(nameWhole(given, parts, lang), given.period, lang);
    const item = { observation: given, name, note: '', tone: `place-${given.region.id}` };
    return { value: amountOf(given), name, item };
  }
  const of = definitions.get(parts[0]?.definition.partOf ?? '');
  if (of?.basis === 'share' && findUnitKind(of.unit) === 'percent') {
    return { value: HUNDRED, name: capital(of.scope[lang]), item: null };
  }
  const [first, other] = parts;
  if (!first || other) return null;
  throw new ChartRefusal(
    {
      zh: `只有一个部分，而整体未知：${first.id}`,
      en: `a single part of a whole that is not known: ${first.id}`,
    },
    {
      zh: '请用 whole="id" 给出整体，或多列几个部分',
      en: 'Give the whole by whole="id", or name more parts',
    },
  );
}

/** Refuses parts under zero, and parts that sum to more than their whole by more than rounding allows. */
export function enforceSum(parts: readonly Observation[], whole: Whole | null): void {
  const under = parts.find((part) => amountOf(part) < 0);
  if (under) {
    throw new ChartRefusal(
      { zh: `部分不能小于零：${under.id}`, en: `a part cannot be under zero: ${under.id}` },
      { zh: '增减请用 <ColumnChart>', en: 'Use <ColumnChart> for rises and falls' },
    );
  }
  const [first] = parts;
  if (!whole || !first) return;
  const sum = parts.reduce((total, part) => total + amountOf(part), 0);
  const least = parts.reduce((total, part) => total + lowOf(part), 0);
  const most = whole.item ? intervalOf(whole.item.observation).high : whole.value;
  const isRounding = parts.every(isPoint) && most !== null && least <= most;
  if (sum <= whole.value || isRounding) return;
  const write = (value: number, to: Lang): string => {
    const { tick, unit } = labelFormat(first.definition.unit, to);
    return to === 'zh' || unit === '%' ? tick(value) + unit : `${tick(value)} ${unit}`;
  };
  const id = whole.item?.observation.id ?? whole.name;
  throw new ChartRefusal(
    {
      zh: `各部分之和为${write(sum, 'zh')}，多于整体的${write(whole.value, 'zh')}（${id}）`,
      en: `the parts sum to ${write(sum, 'en')}, more than the whole of ${write(whole.value, 'en')} (${id})`,
    },
    {
      zh: '请核对各部分是否重叠，或换一个整体',
      en: 'See whether parts overlap, or give another whole',
    },
  );
}

/** What a whole counts, with its place where its parts are places or bodies in it. */
export function nameWhole(given: Observation, parts: readonly Observation[], lang: Lang): string {
  const { definition, region } = given;
  const scope = definition.scope[lang];
  const isInside = parts.some((part) => part.definition.id === definition.id);
  return isInside ? region.name[lang] + (lang === 'zh' ? '：' : ': ') + scope : capital(scope);
}

function addTime(name: string, period: Observation['period'], lang: Lang): string {
  if (period?.precision === 'year') return name;
  const time = formatPeriodShort(period, lang);
  return lang === 'zh' ? `${name}（${time}）` : `${name}, ${time}`;
}

function amountOf({ value, low, high }: Observation): number {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
}

function lowOf(part: Observation): number {
  return intervalOf(part).low ?? 0;
}

function isPoint({ value, qualifier }: Observation): boolean {
  return value !== null && (qualifier === 'eq' || qualifier === 'approx');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
