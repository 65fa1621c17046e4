import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import { setDotLabel } from './dot-label.ts';
import type { DotPlan, PlannedDots } from './dot-plan.ts';
import { dotReach, LABEL_GAP, labelsBySide } from './dot-scale.ts';
import type { Figure } from './figure.ts';
import { lyingMark, type LyingMark } from './lying-mark.ts';
import { round } from './round.ts';
import { setWords, type SetWords } from './word-block.ts';

/** A figure of a dot plot, drawn. */
export interface DotMark extends LyingMark {
  readonly id: string;
  readonly seriesKey: string;
  readonly toneClass: string;
  readonly observation: Observation;
}

/** A place of a dot plot, set: `rule` parts it from the row above and is '' in the first. */
export interface DotRow {
  readonly key: string;
  readonly y: number;
  readonly rule: string;
  readonly name: SetWords;
  readonly marks: readonly (readonly [Figure, DotMark])[];
  readonly labels: readonly SetWords[];
}

const TOP = 3;
const PADDING = 7;
const LEAST_LANE = 22;
const NAME_SPACE = 1;

/** Sets the rows one under the other, names beside their dots or over them, with a thin rule between. */
export function setDotRows(
  plan: DotPlan,
  scale: ScaleLinear<number, number>,
): { readonly rows: readonly DotRow[]; readonly bottom: number } {
  let top = TOP;
  const rows = plan.rows.map((row, index): DotRow => {
    const { name, labels, series } = row;
    const lane = Math.max(LEAST_LANE, ...labels.map(({ height }) => height));
    const above = plan.isBeside ? 0 : name.height + NAME_SPACE;
    const height = plan.isBeside ? Math.max(lane, name.height) : lane;
    const start = top + (index === 0 ? 0 : PADDING);
    const y = start + above + height / 2;
    const rule = index === 0 ? '' : `M0,${round(top)}H${plan.size.width}`;
    top = start + above + height + PADDING;
    return {
      key: series.key,
      y: round(y),
      rule,
      name: setWords(name, 0, plan.isBeside ? y - name.height / 2 : start, 'start'),
      marks: row.figures.map((figure) => [figure, markOf(figure, scale, y)] as const),
      labels: setLabels(row, scale, y),
    };
  });
  return { rows, bottom: round(top) };
}

function markOf(figure: Figure, scale: ScaleLinear<number, number>, y: number): DotMark {
  const { observation, series, value } = figure;
  const floor = value > 0 ? scale(0) : -Infinity;
  return {
    ...lyingMark(figure, scale, y, floor),
    ...{ id: observation.id, seriesKey: series.key, toneClass: series.tone, observation },
  };
}

function setLabels(row: PlannedDots, scale: ScaleLinear<number, number>, y: number): SetWords[] {
  const { figures } = row;
  const { left, right } = labelsBySide(row);
  const from = Math.min(...figures.map((figure) => scale(figure.low) - dotReach(figure)[0]));
  const to = Math.max(
    figures.length === 0 ? scale(0) : -Infinity,
    ...figures.map((figure) => scale(figure.high) + dotReach(figure)[1]),
  );
  return [
    ...(left ? [setDotLabel(left, from - LABEL_GAP, y, 'left')] : []),
    ...(right ? [setDotLabel(right, to + LABEL_GAP, y, 'right')] : []),
  ];
}
