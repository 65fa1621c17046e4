import { drawLineChart } from '../../charts/draw-line-chart.ts';
import { lineChart } from '../../charts/line-chart.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import { describeCare } from '../../i18n/describe-care.ts';
import { describeHighest } from '../../i18n/describe-highest.ts';
import { describeSeries } from '../../i18n/describe-series.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { textFor } from '../../i18n/text.ts';
import { makeSeries } from '../../model/make-series.ts';
import { parsePeriod } from '../../model/period.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import { enforceDrawn, partAtBreaks, readBreaks } from '../breaks.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { enforceComparable } from '../enforce.ts';
import { measureLine, unitOf } from '../measure-line.ts';
import { inContext, referenceFigures } from '../reference.ts';

/**
 * `<LineChart of="id id …">` or `<LineChart indicator="…" definitions="…" places="…">`: figures on a true time axis.
 * `breaks="2016: reason"` draws rules over which nothing is joined, `reference="henan"` the province as context.
 */
export const composeLineChart: Compose = (request, lang, model) => {
  const { places: asked, breaks: written, reference } = request.attributes;
  const selected = selectFigures(model, request.attributes);
  const context = referenceFigures(model, selected, reference);
  const observations = [...new Set([...selected, ...context])];
  const unit = unitOf(observations);
  const care = enforceComparable(observations, 'time', model.regions);
  const breaks = readBreaks(written);
  const all = makeSeries(observations, placesOf(model, observations, asked), model.regions);
  const series = inContext(partAtBreaks(all, breaks), reference);
  const options = { lang, format: chartFormat(unit, lang), breaks };
  const wide = lineChart(series, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = lineChart(series, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  enforceDrawn(breaks, wide.breaks);
  const text = textFor(lang);
  const told = breaks.map(({ iso, reason }) =>
    text.drawn.line.break(formatPeriod(parsePeriod(iso), lang), reason),
  );
  const description = [
    describeSeries(request.title, series, wide.gaps, lang),
    describeHighest(observations, lang),
    ...told,
    reference ? text.drawn.line.reference(model.regions.get(reference)?.name[lang] ?? '') : '',
    wide.segments.some(({ join }) => join === 'apart') ? text.chart.notJoined : '',
    describeCare(care, lang),
  ];
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: description.filter(Boolean).join(lang === 'zh' ? '' : ' '),
    ...(told.length > 0 && { breaks: told }),
    wide: drawLineChart(wide),
    narrow: drawLineChart(narrow),
  };
};
