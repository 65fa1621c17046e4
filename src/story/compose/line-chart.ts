import { drawLineChart } from '../../charts/draw-line-chart.ts';
import { lineChartFor } from '../../charts/line-chart.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import { textFor } from '../../i18n/text.ts';
import { makeSeries } from '../../model/make-series.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import { breaksOf, enforceDrawn, partAtBreaks, tellBreak } from '../breaks.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeLine } from '../describe-line.ts';
import { enforceComparable } from '../enforce.ts';
import { measureLine, unitOf } from '../measure-line.ts';
import { inContext, referenceFigures } from '../reference.ts';

/**
 * `<LineChart of="id id …">` or `<LineChart indicator="…" definitions="…" places="…">`: figures on a true time axis.
 * Known breaks are rules over which nothing is joined; `breaks="2016: reason"` adds some, `reference="henan"` the
 * province as context. Past a number of figures (`MOST_LINKS`) it is drawn once, thinned, for all widths.
 */
export const composeLineChart: Compose = (request, lang, model) => {
  const { places: asked, breaks: written, reference } = request.attributes;
  const selected = selectFigures(model, request.attributes);
  const context = referenceFigures(model, selected, reference);
  const observations = [...new Set([...selected, ...context])];
  const unit = unitOf(observations);
  const care = enforceComparable(observations, 'time', model.regions);
  const breaks = breaksOf(observations, written, lang);
  const all = makeSeries(observations, placesOf(model, observations, asked), model.regions);
  const series = inContext(partAtBreaks(all, breaks), reference);
  const options = { lang, format: chartFormat(unit, lang), breaks };
  const chartFor = lineChartFor(series, options);
  const wide = chartFor({ width: WIDTHS.wide, kind: 'wide' });
  enforceDrawn(breaks, wide.breaks);
  const drawn = drawLineChart(wide);
  const told = breaks.map((each) => tellBreak(each, lang));
  const province = reference ? model.regions.get(reference)?.name[lang] : undefined;
  const more = [...told, ...(province ? [textFor(lang).drawn.line.reference(province)] : [])];
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: describeLine(request, series, wide, more, care, lang),
    ...(told.length > 0 && { breaks: told }),
    wide: drawn,
    ...(wide.thinned
      ? { thinned: true, narrow: drawn }
      : { narrow: drawLineChart(chartFor({ width: WIDTHS.narrow, kind: 'narrow' })) }),
  };
};
