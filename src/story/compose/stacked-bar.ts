import { drawStackedBar } from '../../charts/draw-stacked-bar.ts';
import { stackedBar } from '../../charts/stacked-bar.ts';
import { barWords } from '../../i18n/bar-words.ts';
import { describeFigure } from '../../i18n/describe-figures.ts';
import { labelFormat } from '../../i18n/label-format.ts';
import { lookUp, selectFigures } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeBars } from '../describe-bars.ts';
import { enforceParts } from '../enforce-parts.ts';
import { enforceSum, findWhole, nameWhole } from '../find-whole.ts';
import { unitOf } from '../measure-line.ts';
import { nameItems } from '../name-items.ts';
import { placeMeasure } from '../place-measure.ts';
import { refuseTwice } from '../refuse-senseless.ts';

/** `<StackedBar of="id id …" whole="id">`: parts of one whole in one bar; what they leave of it is drawn open. */
export const composeStackedBar: Compose = (request, lang, model) => {
  const { whole: id = '', ...selection } = request.attributes;
  const parts = selectFigures(model, selection);
  const given = id === '' ? null : lookUp(id, model.byId);
  const observations = given ? [given, ...parts] : parts;
  const unit = unitOf(observations);
  refuseTwice(observations);
  const care = enforceParts(parts, given, model.regions);
  const whole = findWhole(parts, given, model, lang);
  enforceSum(parts, whole);
  const words = barWords(lang);
  const items = nameItems([...parts, ...(given ? [given] : [])], lang, given !== null).slice(0, parts.length);
  const foot = whole ? '' : words.wholeUnknown;
  const options = { format: labelFormat(unit, lang), rest: words.rest, foot };
  const wide = stackedBar(items, whole, { width: WIDTHS.wide, kind: 'wide' }, options);
  const narrow = stackedBar(items, whole, { width: WIDTHS.narrow, kind: 'narrow' }, options);
  const measure = placeMeasure(observations, lang);
  const rest = wide.parts.some(({ observation }) => observation === null);
  const told = given ? [words.wholeIs(nameWhole(given, parts, lang), describeFigure(given, lang))] : [];
  const remarks = whole
    ? [...(given ? told : [words.wholeNamed(whole.name)]), rest ? words.restTold : words.wholeFilled]
    : [words.wholeUnknown];
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care, measure },
    description: describeBars(request, { measure, items, remarks, key: wide.key, care }, lang),
    wide: drawStackedBar(wide),
    narrow: drawStackedBar(narrow),
  };
};
