import { bulletChart } from '../../charts/bullet-chart.ts';
import { drawBulletChart } from '../../charts/draw-bullet-chart.ts';
import { sayAbout, sayDistance, sayFigure, sayTarget } from '../../i18n/bullet-words.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import { describeBullet } from '../../i18n/describe-bullet.ts';
import { distanceTo } from '../../model/distance.ts';
import type { Model } from '../../model/load.ts';
import type { Observation, Unit } from '../../model/observation.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { measureLine } from '../measure-line.ts';
import { checkBullet } from './check-bullet.ts';
import { describeDrawn } from './describe-drawn.ts';
import { nameFigure } from './name-figure.ts';

const NO_OUTCOME = {
  en: 'No outcome is drawn: none is named that counts the same thing',
  zh: '未画结果：没有指明统计同一事物的结果',
} as const;

/** `<BulletChart target="id" outcome="id" baseline="id">`: a target, what came of it, and an earlier figure. */
export const composeBulletChart: Compose = (request, lang, model) => {
  const { attributes } = request;
  const target = nameFigure('target', attributes, model, true);
  const outcome = nameFigure('outcome', attributes, model);
  const baseline = nameFigure('baseline', attributes, model);
  const care = checkBullet({ target, outcome, baseline }, model.regions);
  const observations = [target, outcome, baseline].filter((each) => each !== null);
  const distance = outcome ? sayDistanceOf(target, outcome, model, lang) : '';
  const words = {
    target: { value: sayFigure(target, lang), about: sayTarget(target, lang) },
    outcome: outcome && { value: sayFigure(outcome, lang), about: sayAbout(outcome, lang), distance },
    baseline: baseline && { value: sayFigure(baseline, lang), about: sayAbout(baseline, lang) },
    noOutcome: NO_OUTCOME[lang],
  };
  const options = { lang, format: chartFormat(target.definition.unit, lang), words };
  const draw = (kind: 'wide' | 'narrow') =>
    drawBulletChart(bulletChart({ target, outcome, baseline }, { width: WIDTHS[kind], kind }, options));
  const wide = draw('wide');
  const came = outcome && { observation: outcome, distance };
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureLine(observations, lang),
    description: describeDrawn(
      request,
      describeBullet(target, came, baseline, NO_OUTCOME[lang], lang),
      wide,
      care,
      lang,
    ),
    wide,
    narrow: draw('narrow'),
  };
};

function sayDistanceOf(target: Observation, outcome: Observation, model: Model, lang: Lang): string {
  const distance = distanceTo(target, outcome);
  return distance ? sayDistance(distance, unitOfDistance(target.definition.unit, model), lang) : '';
}

/** Between two percentages lie percentage points. */
function unitOfDistance(unit: Unit, model: Model): Unit {
  return unit.zh === '%' ? (model.units.get('percentage-point') ?? unit) : unit;
}
