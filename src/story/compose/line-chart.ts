import { drawLineChart } from '../../charts/draw-line-chart.ts';
import { lineChart } from '../../charts/line-chart.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import { describeSeries } from '../../i18n/describe-series.ts';
import { makeSeries } from '../../model/make-series.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { enforceComparable } from '../enforce.ts';
import { measureLine, unitOf } from '../measure-line.ts';

/** `<LineChart of="id id …">` or `<LineChart indicator="…" definitions="…" places="…">`: figures on a true time axis. */
export const composeLineChart: Compose = (request, lang, model) => {
  const observations = selectFigures(model, request.attributes);
  const unit = unitOf(observations);
  const care = enforceComparable(observations, 'time', model.regions);
  const places = placesOf(model, observations, request.attributes['places']);
  const series = makeSeries(observations, places, model.regions);
  const options = { lang, format: chartFormat(unit, lang) };
  const wide = lineChart(series, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = lineChart(series, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: describeSeries(request.title, series, wide.gaps, lang),
    wide: drawLineChart(wide),
    narrow: drawLineChart(narrow),
  };
};
