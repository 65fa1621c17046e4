import { drawTimeline } from '../../charts/draw-timeline.ts';
import { timeline } from '../../charts/timeline.ts';
import { timeOfRow } from '../../charts/timeline-row.ts';
import { formatYears } from '../../i18n/period.ts';
import { textFor } from '../../i18n/text.ts';
import { isInferred, type ReasonCode } from '../../model/comparability.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { lookUp, splitList } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { ChartRefusal, WIDTHS } from '../composed.ts';
import { describeTimeline } from '../describe-timeline.ts';
import { refuseTwice } from '../refuse-twice.ts';
import { timelineRows } from '../timeline-rows.ts';

/**
 * `<Timeline sources="id id …" of="id id …">`: documents when they were published, the years their figures cover, and
 * figures at their time, targets at their deadline. Nothing is joined: order is all that it says.
 */
export const composeTimeline: Compose = (request, lang, model) => {
  const [sourceIds, ids] = [request.attributes['sources'], request.attributes['of']].map((list) =>
    splitList(list),
  );
  refuseTwice([...(sourceIds ?? []), ...(ids ?? [])]);
  const documents = (sourceIds ?? []).map((id) => lookUp(id, model.sources));
  const observations = (ids ?? []).map((id) => lookUp(id, model.byId));
  const rows = timelineRows(documents, observations, model.regions, lang);
  if (rows.length === 0) throw nothing();
  const times = rows.map(({ subject }) => timeOfRow(subject));
  if (times.every(({ at, covers }) => at === null && covers === null)) throw undated();
  const options = {
    format: {
      year: (year: number, narrow: boolean) => (narrow ? `’${String(year).slice(-2)}` : String(year)),
    },
  };
  const wide = timeline(rows, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = timeline(rows, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  const inferred =
    documents.some(({ publishedInferred }) => publishedInferred) || observations.some(isInferred);
  const care: readonly ReasonCode[] = inferred ? ['inferred'] : [];
  const years = wide.xAxis.ticks.map(({ year }) => year);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, documents, care },
    measure: measureOf(documents.length > 0, observations.length > 0, years, lang),
    description: describeTimeline(request, wide, care, lang),
    wide: drawTimeline(wide),
    narrow: drawTimeline(narrow),
  };
};

function measureOf(documents: boolean, figures: boolean, years: readonly number[], lang: Lang): string {
  const { measure } = textFor(lang).drawn.timeline;
  const said = measure[documents ? (figures ? 'both' : 'documents') : 'figures'];
  const span = formatYears(years[0] ?? 0, (years.at(-1) ?? 1) - 1, lang);
  return [said, span].join(lang === 'zh' ? '，' : ', ');
}

function nothing(): ChartRefusal {
  const what = { zh: '没有可画的文件或数字', en: 'no documents and no observations' };
  const mend = {
    zh: '请在 sources 中写文件的 id，或在 of 中写观测的 id',
    en: 'Name documents in sources or observations in of',
  };
  return new ChartRefusal(what, mend);
}

function undated(): ChartRefusal {
  const what = { zh: '所列的文件和数字都没有日期', en: 'nothing that is named has a date' };
  const mend = { zh: '请改用 <DataTable>', en: 'Use <DataTable>' };
  return new ChartRefusal(what, mend);
}
