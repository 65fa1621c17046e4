import { countDates, slopeDates } from '../charts/slope-dates.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { Observation, Region } from '../model/observation.ts';
import { splitList } from '../model/select.ts';
import { ChartRefusal } from './composed.ts';

const MOST_DATES = 3;

/** Refuses figures between which there is no slope: undated ones, one date, four and more, no place with two dates. */
export function enforceSlope(observations: readonly Observation[]): void {
  const undated = observations.find(({ period }) => period === null);
  if (undated) throw undatedFigure(undated);
  const dates = slopeDates(observations);
  if (countDates(dates) === 1) throw oneDate(observations);
  if (dates.length > MOST_DATES) throw tooManyDates(dates.map(({ observation }) => observation));
  const places = new Set(observations.map(({ region }) => region.id));
  const isSloped = [...places].some((place) => {
    const own = slopeDates(observations.filter(({ region }) => region.id === place));
    return countDates(own) > 1;
  });
  if (!isSloped) throw noSlope();
}

/** Refuses a place asked for by name of which there is no figure: it would be left out without a word. */
export function enforceAsked(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
  places?: string,
): void {
  const lost = splitList(places).find((id) => !observations.some(({ region }) => region.id === id));
  if (lost === undefined) return;
  const name = regions.get(lost)?.name ?? { zh: lost, en: lost };
  throw new ChartRefusal(
    { zh: `${name.zh}没有这一指标的数字`, en: `${name.en} has no such figure` },
    { zh: `请从 places 中删去 ${lost}`, en: `Take ${lost} out of places` },
  );
}

function undatedFigure({ id }: Observation): ChartRefusal {
  return new ChartRefusal(
    { zh: `${id} 未注明时间，斜率图两端须有时间`, en: `${id} is undated: a slope stands between dates` },
    { zh: '请删去这个数字，或改用 <LineChart>', en: 'Leave it out, or use <LineChart>' },
  );
}

function oneDate(observations: readonly Observation[]): ChartRefusal {
  const when = observations[0]?.period ?? null;
  return new ChartRefusal(
    {
      zh: `只有一个时间（${formatPeriod(when, 'zh')}），斜率图须有两个或三个`,
      en: `only one date (${formatPeriod(when, 'en')}): a slope needs two or three`,
    },
    {
      zh: '请加上另一个时间的数字；同一时间的各地相比，用 <DotPlot>',
      en: 'Add figures of another date; to compare places at one date, use <DotPlot>',
    },
  );
}

function tooManyDates(firsts: readonly Observation[]): ChartRefusal {
  const all = { zh: listDates(firsts, 'zh'), en: listDates(firsts, 'en') };
  return new ChartRefusal(
    {
      zh: `有 ${firsts.length} 个时间（${all.zh}），斜率图至多三个`,
      en: `${firsts.length} dates (${all.en}): a slope shows two or three`,
    },
    {
      zh: '请用 of 指定两三个时间的数字，或改用 <LineChart>',
      en: 'Name the figures of two or three dates with of, or use <LineChart>',
    },
  );
}

function noSlope(): ChartRefusal {
  return new ChartRefusal(
    {
      zh: '没有一地有两个时间的数字，无从连成斜线',
      en: 'no place has figures for two dates: there is no slope',
    },
    {
      zh: '请加上某地另一时间的数字，或改用 <DotPlot>',
      en: 'Add a figure of one place for another date, or use <DotPlot>',
    },
  );
}

function listDates(observations: readonly Observation[], lang: 'zh' | 'en'): string {
  return observations.map(({ period }) => formatPeriod(period, lang)).join(lang === 'zh' ? '、' : ', ');
}
