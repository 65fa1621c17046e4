import { dotPlot } from '../../charts/dot-plot.ts';
import { drawDotPlot } from '../../charts/draw-dot-plot.ts';
import { datedFormat } from '../../i18n/dated-format.ts';
import { formatMissing } from '../../i18n/quantity.ts';
import { makeSeries } from '../../model/make-series.ts';
import { placesOf, selectFigures, splitList } from '../../model/select.ts';
import type { Series } from '../../model/series.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeDots } from '../describe-dots.ts';
import { enforceDots } from '../enforce-dots.ts';
import { measureLine, unitOf } from '../measure-line.ts';

/**
 * `<DotPlot of="id id …">` or `<DotPlot indicator="…" definitions="…" places="…">`: places ordered by one figure each,
 * or by the later of two that are connected. A place asked for of which there is no figure has a row that says so.
 */
export const composeDotPlot: Compose = (request, lang, model) => {
  const { attributes } = request;
  const observations = selectFigures(model, attributes);
  const unit = unitOf(observations);
  const care = enforceDots(observations, model.regions);
  const places = placesOf(model, observations, attributes['places']);
  const lost = splitList(attributes['places']).filter((id) => !places.includes(id));
  const empty = lost.flatMap((id): readonly Series[] => {
    const region = model.regions.get(id);
    return region ? [{ key: id, label: region.name, tone: `place-${id}`, points: [] }] : [];
  });
  const series = [...makeSeries(observations, places, model.regions), ...empty];
  const options = { ...datedFormat(unit, lang), missing: formatMissing(lang) };
  const wide = dotPlot(series, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = dotPlot(series, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: describeDots(request, series, wide, care, lang),
    wide: drawDotPlot(wide),
    narrow: drawDotPlot(narrow),
  };
};
