import { columnChart } from '../../charts/column-chart.ts';
import { drawColumnChart } from '../../charts/draw-column-chart.ts';
import { labelFormat } from '../../i18n/label-format.ts';
import { makeSeries } from '../../model/make-series.ts';
import type { Observation } from '../../model/observation.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import { breaksOf, enforceDrawn, tellBreak } from '../breaks.ts';
import type { Compose } from '../compose.ts';
import { ChartRefusal, WIDTHS } from '../composed.ts';
import { describeLine } from '../describe-line.ts';
import { enforceComparable } from '../enforce.ts';
import { unitOf } from '../measure-line.ts';
import { placeMeasure } from '../place-measure.ts';
import { refuseSenseless } from '../refuse-senseless.ts';

/**
 * `<ColumnChart of="id id …">` or `<ColumnChart indicator="…" definitions="…" places="…">`: amounts of one place over the
 * years, from zero. Known breaks are rules; `breaks="2016: reason"` adds some.
 */
export const composeColumnChart: Compose = (request, lang, model) => {
  const selected = selectFigures(model, request.attributes);
  const unit = unitOf(selected);
  refuseSenseless(selected);
  refusePlaces(selected);
  const care = enforceComparable(selected, 'time', model.regions);
  const all = makeSeries(selected, placesOf(model, selected), model.regions);
  const [series] = all;
  if (!series) throw new Error('missing series');
  const breaks = breaksOf(selected, request.attributes['breaks'], lang);
  const options = { lang, format: labelFormat(unit, lang), breaks };
  const wide = columnChart(series, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = columnChart(series, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  enforceDrawn(breaks, wide.breaks);
  const told = breaks.map((each) => tellBreak(each, lang));
  const observations = series.points.map(({ observation }) => observation);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: placeMeasure(observations, lang),
    description: describeLine(request, all, wide, told, care, lang),
    ...(told.length > 0 && { breaks: told }),
    wide: drawColumnChart(wide),
    narrow: drawColumnChart(narrow),
  };
};

function refusePlaces(observations: readonly Observation[]): void {
  const [first, other] = new Map(observations.map(({ region }) => [region.id, region])).values();
  if (!first || !other) return;
  throw new ChartRefusal(
    {
      zh: `柱形图只画一个地方，而这里有${first.name.zh}、${other.name.zh}`,
      en: `columns show one place, and here are ${first.name.en} and ${other.name.en}`,
    },
    {
      zh: '请只留一地，或改用 <LineChart>、<BarChart>',
      en: 'Keep one place, or use <LineChart> or <BarChart>',
    },
  );
}
