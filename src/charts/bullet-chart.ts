import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { acrossAxis, type AcrossAxis } from './across-axis.ts';
import { acrossKey } from './across-key.ts';
import { acrossMark, HALF_TICK, readAcross, type AcrossMark } from './across-mark.ts';
import { bulletBar, type BulletBar } from './bullet-bar.ts';
import { labelBaseline, labelOutcome, labelTarget, type BulletWords } from './bullet-labels.ts';
import type { Figure } from './figure.ts';
import type { KeyEntry } from './key.ts';
import type { ChartFormat } from './options.ts';
import { round } from './round.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';
import { measureBlock, setBlock, type TextBlock } from './text-block.ts';

/** A target, what came of it and what was before; outcome and baseline may be absent. */
export interface BulletFigures {
  readonly target: Observation;
  readonly outcome: Observation | null;
  readonly baseline: Observation | null;
}

/** How numbers are written, and what stands by each figure. */
export interface BulletOptions {
  readonly lang: Lang;
  readonly format: ChartFormat;
  readonly words: BulletWords;
}

/** A bullet chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface BulletChart {
  readonly width: number;
  readonly height: number;
  readonly type: TypeSizes;
  readonly axis: AcrossAxis;
  readonly axisY: number;
  /** The line of zero, from which the bar of the outcome grows. */
  readonly zero: string;
  readonly target: AcrossMark;
  readonly outcome: AcrossMark | null;
  readonly bar: BulletBar | null;
  readonly baseline: AcrossMark | null;
  readonly labels: readonly TextBlock[];
  readonly key: readonly KeyEntry[];
}

const LEFT = 10;
/** Room for half a mark, or for a whisker that is open to the right. */
const RIGHT = { mark: 10, whisker: 26 } as const;
const GUTTER = 0.36;
const GAP = 4;
const TICK_ROOM = 20;
const HALF_ZERO = 11;
const LANE = 12;

/**
 * Places a target and its outcome on one axis from zero: the outcome as a bar, the target as an upright tick with
 * its deadline, the baseline below. Nothing joins the target to the outcome. Throws where the target has no figure.
 */
export function bulletChart(figures: BulletFigures, size: Size, options: BulletOptions): BulletChart {
  const type = typeSizes(size);
  const { words, format, lang } = options;
  const target = readAcross(figures.target);
  if (!target) throw new Error(`missing value: ${figures.target.id}`);
  const outcome = figures.outcome && readAcross(figures.outcome);
  const baseline = figures.baseline && readAcross(figures.baseline);
  const all = [target, outcome, baseline].filter((figure) => figure !== null);
  // Behind the tick of the target, the words of an outcome that falls short would seem to be the target's.
  const isBeside = size.kind === 'wide' && outcome !== null && outcome.value >= target.value;
  const runs = outcome ? labelOutcome(words, type) : [];
  const gutter = isBeside ? Math.ceil(measureBlock(runs, size.width * GUTTER).width) + GAP + 1 : 0;
  const right = RIGHT[all.some(({ bound }) => bound === 'up') ? 'whisker' : 'mark'];
  const to = size.width - right - gutter;
  const axis = axisOf(all, { from: LEFT, to, end: size.width - gutter }, format, lang, size, type);
  const room: readonly [number, number] = [0, to + right];
  const labels = [labelTarget(words, type, round(axis.scale(target.value)), size.width, target.series.tone)];
  const y = round((labels[0]?.box.height ?? 0) + 6 + HALF_TICK);
  const place = (figure: Figure, at: number): AcrossMark => acrossMark(figure, axis.scale, at, room);
  const mark = outcome && place(outcome, y);
  let bottom = y + HALF_TICK;
  if (outcome && mark) {
    const beside = {
      x: to + right + GAP,
      top: y - type.name * 0.6,
      width: gutter - GAP,
      anchor: 'start',
    } as const;
    const below = belowSpot(mark.x, bottom + 6, size.width);
    const block = setBlock(runs, { ...(isBeside ? beside : below), tone: outcome.series.tone });
    labels.push(block);
    if (!isBeside) bottom = block.box.y + block.box.height;
  }
  let base: AcrossMark | null = null;
  if (baseline) {
    base = place(baseline, round(bottom + LANE + 4));
    const block = labelBaseline(words, type, base, to + right);
    labels.push(block);
    bottom = Math.max(base.y + 6, block.box.y + block.box.height);
  }
  const axisY = round(bottom + LANE);
  if (!outcome) {
    const spot = { x: 0, top: axisY + TICK_ROOM + 4, width: size.width, anchor: 'start', tone: '' } as const;
    labels.push(setBlock([{ role: 'note', text: words.noOutcome, size: type.note }], spot));
  }
  const ends = labels.map(({ box }) => box.y + box.height);
  const targetMark = place(target, y);
  return {
    ...{ width: size.width, height: Math.ceil(Math.max(axisY + TICK_ROOM, ...ends)), type, axis, axisY },
    zero: `M${round(axis.scale(0))},${round(y - HALF_ZERO)}v${2 * HALF_ZERO}`,
    ...{ target: targetMark, outcome: mark, baseline: base, labels },
    bar: outcome && bulletBar(outcome, axis.scale, y),
    key: acrossKey([mark, base, targetMark].filter((each) => each !== null)),
  };
}

function axisOf(
  figures: readonly Figure[],
  room: { readonly from: number; readonly to: number; readonly end: number },
  format: ChartFormat,
  lang: Lang,
  size: Size,
  type: TypeSizes,
): AcrossAxis {
  const ends = [0, ...figures.flatMap(({ low, high }) => [low, high])];
  const whole = ends.every(Number.isInteger);
  const given = { from: room.from, to: room.to, room: [0, room.end] as const, whole };
  return acrossAxis(Math.min(...ends), Math.max(...ends), given, format, lang, type, size.kind);
}

/** Under its mark, to the side where there is more room. */
function belowSpot(x: number, top: number, width: number) {
  const toRight = x < width / 2;
  return { x, top, width: toRight ? width - x : x, anchor: toRight ? 'start' : 'end' } as const;
}
