import { barChart } from '../../charts/bar-chart.ts';
import { drawBarChart } from '../../charts/draw-bar-chart.ts';
import { labelFormat } from '../../i18n/label-format.ts';
import { selectFigures } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeBars } from '../describe-bars.ts';
import { unitOf } from '../measure-line.ts';
import { nameItems } from '../name-items.ts';
import { placeMeasure } from '../place-measure.ts';
import { refuseSenseless } from '../refuse-senseless.ts';
import { enforceSideBySide } from '../side-by-side.ts';

/** `<BarChart of="id id …">` or `<BarChart indicator="…" definitions="…" places="…">`: amounts from zero, the largest first. */
export const composeBarChart: Compose = (request, lang, model) => {
  const chosen = selectFigures(model, request.attributes);
  const unit = unitOf(chosen);
  refuseSenseless(chosen);
  const care = enforceSideBySide(chosen, model.regions);
  const options = { lang, format: labelFormat(unit, lang) };
  const items = nameItems(chosen, lang);
  const wide = barChart(items, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = barChart(items, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  const observations = wide.bars.map(({ observation }) => observation);
  const ordered = observations.flatMap((each) => items.find(({ observation }) => observation === each) ?? []);
  const measure = placeMeasure(observations, lang);
  const shown = { measure, items: ordered, remarks: [], key: wide.key, care };
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care, measure },
    description: describeBars(request, shown, lang),
    wide: drawBarChart(wide),
    narrow: drawBarChart(narrow),
  };
};
