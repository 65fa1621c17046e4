import type { Box } from './box.ts';
import { cutRule } from './cut-rule.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import type { SlopePlan } from './slope-plan.ts';
import type { SlopeScene } from './slope-scene.ts';
import { spread } from './spread.ts';

/** A date under the slopes: its rule, cut where labels stand, a tick, and its text, moved aside where dates are near. */
export interface SlopeColumn {
  readonly iso: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle';
  readonly box: Box;
  readonly rule: string;
  readonly tick: string;
}

const TICK = 5;
const LEAD = 5;
const TEXT_DROP = 20;
const TEXT_SPACE = 10;
const ASCENT = 0.8;

/** The columns of a slope chart, first to last; `texts` are the boxes of labels that a rule must not run through. */
export function slopeColumns(plan: SlopePlan, scene: SlopeScene, texts: readonly Box[]): SlopeColumn[] {
  const { options, type, dates } = plan;
  const { plot, width } = scene.bounds;
  const bottom = plot.y + plot.height;
  const columns = dates.map(({ iso, observation, ats }) => {
    const xs = ats.map(scene.column);
    const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const text = options.date(observation);
    return { iso, text, xs, middle, wide: measureText(text, type.tick) };
  });
  const lying = columns.map(({ middle, wide }) => ({ x: 0, y: middle - wide / 2, width: 1, height: wide }));
  const lefts = spread(lying, 0, width, TEXT_SPACE) ?? lying.map(({ y }) => Math.max(0, y));
  return columns.map(({ iso, text, xs, middle, wide }, index) => {
    const left = lefts[index] ?? 0;
    const x = round(left + wide / 2);
    const isMoved = xs.length === 1 && Math.abs(x - middle) > 1;
    const lead = isMoved
      ? `M${round(middle)},${round(bottom + TICK)}L${x},${round(bottom + TICK + LEAD)}`
      : '';
    return {
      ...{ iso, text, x, y: round(bottom + TEXT_DROP), anchor: 'middle' },
      box: {
        x: round(left),
        y: round(bottom + TEXT_DROP - type.tick * ASCENT),
        width: round(wide),
        height: type.tick,
      },
      rule: xs.map((at) => cutRule(at, plot.y, bottom, texts)).join(''),
      tick: xs.map((at) => `M${round(at)},${round(bottom)}v${TICK}`).join('') + lead,
    };
  });
}
