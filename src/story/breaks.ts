import { placeInTime } from '../charts/time-position.ts';
import type { Break } from '../charts/options.ts';
import { formatPeriod } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';
import { breaksAmong } from '../model/breaks.ts';
import type { Observation } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { ChartRefusal } from './composed.ts';

/** A break as an editor writes it: when, and why figures before and after are not of one series. */
export interface WrittenBreak extends Break {
  readonly iso: string;
}

const WRITTEN = /^([^:：]+)[:：](.+)$/u;
const HOW: Bilingual = {
  zh: '写作 breaks="2016：理由"，几处之间用分号',
  en: 'Write breaks="2016: the reason", several parted by semicolons',
};

/** The breaks of a tag's attribute, `2016: New rules; 2020-07: …`, each at the beginning of its period. */
export function readBreaks(text = ''): readonly WrittenBreak[] {
  return text
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, when = '', reason = ''] = WRITTEN.exec(part) ?? [];
      const period = parsePeriod(when.trim());
      if (period === null || reason.trim() === '') {
        throw new ChartRefusal({ zh: `看不懂断点“${part}”`, en: `unreadable break “${part}”` }, HOW);
      }
      return { iso: period.iso, at: period.start, reason: reason.trim() };
    });
}

/**
 * The breaks of a chart in order of time: those that its figures are known to have (breaks.csv), and those of the tag,
 * which speak for a known one of the same period.
 */
export function breaksOf(
  observations: readonly Observation[],
  written: string | undefined,
  lang: Lang,
): readonly WrittenBreak[] {
  const own = readBreaks(written);
  const known = breaksAmong(observations).filter(({ iso }) => !own.some((each) => each.iso === iso));
  const said = known.map(({ iso, at, reason }) => ({ iso, at, reason: reason[lang] }));
  return [...said, ...own].toSorted((a, b) => a.at - b.at);
}

/** A break in words, for the description and the table. */
export function tellBreak({ iso, reason }: WrittenBreak, lang: Lang): string {
  return textFor(lang).drawn.line.break(formatPeriod(parsePeriod(iso), lang), reason);
}

/** Series in which nothing is joined over a break: what was a line there becomes dots. */
export function partAtBreaks(series: readonly Series[], breaks: readonly Break[]): readonly Series[] {
  const isParted = (from: number, to: number): boolean => breaks.some(({ at }) => from <= at && at < to);
  return series.map((each) => ({
    ...each,
    points: each.points.map((point, index) => {
      const before = each.points[index - 1];
      const [from, to] = [before?.observation, point.observation].map(
        (observation) => (observation && placeInTime(observation)?.at) ?? null,
      );
      const over = typeof from === 'number' && typeof to === 'number' && isParted(from, to);
      return point.join === 'joined' && over ? { ...point, join: 'apart' as const } : point;
    }),
  }));
}

/** Refuses a break that parts nothing: one that does not lie within the time axis. */
export function enforceDrawn(breaks: readonly WrittenBreak[], drawn: readonly Break[]): void {
  const lost = breaks.find(({ at }) => !drawn.some((each) => each.at === at));
  if (!lost) return;
  throw new ChartRefusal(
    { zh: `断点 ${lost.iso} 不在图的时间轴之内`, en: `the break of ${lost.iso} lies outside the time axis` },
    {
      zh: '请改正年份，或删去这个断点',
      en: 'Correct its year, or leave it out',
    },
  );
}
