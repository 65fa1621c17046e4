import { drawUnitChart } from '../../charts/draw-unit-chart.ts';
import { unitChart, type UnitBlock } from '../../charts/unit-chart.ts';
import { sayFigure } from '../../i18n/bullet-words.ts';
import { describeUnits, sayPart, sayUnits } from '../../i18n/unit-words.ts';
import { selectFigures } from '../../model/select.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { measureLine } from '../measure-line.ts';
import { checkUnits } from './check-units.ts';
import { describeDrawn } from './describe-drawn.ts';
import { nestParts, type Nested } from './nest-parts.ts';

/** `<UnitChart of="id id …">` or `<UnitChart indicator="…" places="…">`: counts of small things, one mark each. */
export const composeUnitChart: Compose = (request, lang, model) => {
  const observations = selectFigures(model, request.attributes);
  const measure = measureLine(observations, lang);
  const nested = nestParts(observations);
  const care = checkUnits(observations, nested, model.regions);
  const blocks = nested.map((each) => wordBlock(each, nested, lang));
  const draw = (kind: 'wide' | 'narrow') => drawUnitChart(unitChart(blocks, { width: WIDTHS[kind], kind }));
  const wide = draw('wide');
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care, measure },
    description: describeDrawn(request, describeUnits(nested, lang), wide, care, lang),
    wide,
    narrow: draw('narrow'),
  };
};

function wordBlock({ whole, parts }: Nested, all: readonly Nested[], lang: Lang): UnitBlock {
  const place = all.some((each) => each.whole.region.id !== whole.region.id);
  const scope = all.length === 1 || all.some((each) => each.whole.definition.id !== whole.definition.id);
  return {
    ...{ whole, parts },
    words: {
      value: sayFigure(whole, lang),
      about: sayUnits(whole, lang, { place, scope }),
      parts: parts.map((part) => sayPart(part, lang)),
    },
  };
}
