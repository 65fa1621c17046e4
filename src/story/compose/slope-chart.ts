import { drawSlopeChart } from '../../charts/draw-slope-chart.ts';
import { slopeChart } from '../../charts/slope-chart.ts';
import { datedFormat } from '../../i18n/dated-format.ts';
import { makeSeries } from '../../model/make-series.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeSlope } from '../describe-slope.ts';
import { enforceComparable } from '../enforce.ts';
import { enforceAsked, enforceSlope } from '../enforce-slope.ts';
import { measureLine, unitOf } from '../measure-line.ts';

/**
 * `<SlopeChart of="id id …">` or `<SlopeChart indicator="…" definitions="…" places="…">`: one place or more between
 * two or three dates. Refuses one date, four dates, undated figures, and figures of which no two are of one place.
 */
export const composeSlopeChart: Compose = (request, lang, model) => {
  const { attributes } = request;
  const observations = selectFigures(model, attributes);
  const unit = unitOf(observations);
  enforceAsked(observations, model.regions, attributes['places']);
  enforceSlope(observations);
  const care = enforceComparable(observations, 'time', model.regions);
  const places = placesOf(model, observations, attributes['places']);
  const series = makeSeries(observations, places, model.regions);
  const options = datedFormat(unit, lang);
  const wide = slopeChart(series, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = slopeChart(series, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: describeSlope(request, series, wide, care, lang),
    wide: drawSlopeChart(wide),
    narrow: drawSlopeChart(narrow),
  };
};
