import type { BulletFigures } from '../../src/charts/bullet-chart.ts';
import { bulletChart } from '../../src/charts/bullet-chart.ts';
import type { Size } from '../../src/charts/size.ts';
import { chartFormat } from '../../src/i18n/chart-format.ts';
import { sayAbout, sayDistance, sayFigure, sayTarget } from '../../src/i18n/bullet-words.ts';
import { distanceTo } from '../../src/model/distance.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { buildObservation, type Given } from './build-observation.ts';

export const WIDE: Size = { width: 640, kind: 'wide' };
export const NARROW: Size = { width: 328, kind: 'narrow' };

/** A target of 2021; `given` what is special about it. */
export function aim(value: number | null, given: Given = {}): Observation {
  return buildObservation('2021', value, { id: 'x.target', kind: 'target', mode: 'plain', ...given });
}

/** A figure of a year; its id is `x.<year>`. */
export function came(period: string, value: number | null, given: Given = {}): Observation {
  return buildObservation(period, value, { id: `x.${period}`, ...given });
}

/** A bullet chart as it is composed, in words of a language. */
export function buildBullet(
  figures: Partial<BulletFigures> & Pick<BulletFigures, 'target'>,
  size: Size,
  lang: Lang = 'en',
) {
  const { target, outcome = null, baseline = null } = figures;
  const { unit } = target.definition;
  const distance = outcome && distanceTo(target, outcome);
  const words = {
    target: { value: sayFigure(target, lang), about: sayTarget(target, lang) },
    outcome: outcome && {
      value: sayFigure(outcome, lang),
      about: sayAbout(outcome, lang),
      distance: distance ? sayDistance(distance, unit, lang) : '',
    },
    baseline: baseline && { value: sayFigure(baseline, lang), about: sayAbout(baseline, lang) },
    noOutcome: lang === 'zh' ? '未画结果' : 'No outcome is drawn',
  };
  const options = { lang, format: chartFormat(unit, lang), words };
  return bulletChart({ target, outcome, baseline }, size, options);
}
