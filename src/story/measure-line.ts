import { formatYears } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';
import { nameUnit } from '../i18n/unit.ts';
import type { Observation, Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { ChartRefusal } from './composed.ts';

/** The one unit of a chart's figures. Refuses mixed units and no figures at all. */
export function unitOf(observations: readonly Observation[]): Unit {
  const units = new Map(observations.map(({ definition }) => [definition.unit.id, definition.unit]));
  const [unit, other] = [...units.values()];
  if (!unit) {
    throw new ChartRefusal(
      { zh: '没有可画的数字', en: 'no observations' },
      { zh: '请指定观测或指标', en: 'Name observations or an indicator' },
    );
  }
  if (other) {
    const what = {
      zh: `单位不一：${unit.zh}、${other.zh}`,
      en: `mixed units: ${unit.enOther}, ${other.enOther}`,
    };
    throw new ChartRefusal(what, { zh: '每个单位各画一图', en: 'Draw one chart for each unit' });
  }
  return unit;
}

/** The line under a chart's title: measure, unit and years. */
export function measureLine(observations: readonly Observation[], lang: Lang): string {
  const unit = unitOf(observations);
  const names = [...new Map(observations.map(({ indicator }) => [indicator.id, indicator])).values()];
  const named = names
    .map(({ short, name }) => (lang === 'en' ? `${short.en} ${short.zh}` : name.zh))
    .join(lang === 'zh' ? '、' : ', ');
  const dated = observations.flatMap(({ period }) => period ?? []);
  const years =
    dated.length === 0
      ? textFor(lang).undated
      : formatYears(
          Math.floor(Math.min(...dated.map(({ start }) => start))),
          Math.ceil(Math.max(...dated.map(({ end }) => end))) - 1,
          lang,
        );
  return [named, nameUnit(unit, lang, ''), years].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}
