import type { ScaleLinear } from 'd3';
import { scaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import { lyingMark } from './lying-mark.ts';
import type { LyingMark } from './lying-mark.ts';
import { round } from './round.ts';
import type { StackLabel } from './stack-labels.ts';
import type { PlannedPart } from './stack-plan.ts';
import { markAt } from './stack-scale.ts';

/** A part of the whole with its mark and words; the rest, which is not stated, has neither observation nor mark. */
export interface StackPart {
  readonly observation: Observation | null;
  readonly toneClass: string;
  readonly x1: number;
  readonly x2: number;
  readonly role: 'area-soft' | 'area-open';
  readonly path: string;
  readonly mark: LyingMark | null;
  readonly label: StackLabel;
}

/** The height of the bar. */
export const BAR = 34;
/** Half the white between two parts; half a dash of the rest, which lies within its stretch. */
const GAP = 0.8;

/** Draws a part from `top` down: what was expected is open like the rest, all else is soft. */
export function placePart(
  part: PlannedPart,
  scale: ScaleLinear<number, number>,
  top: number,
  label: StackLabel,
): StackPart {
  const { item, figure, from, to } = part;
  const [start, end] = [scale(from), scale(to)];
  const isOpen = figure === null || figure.observation.kind === 'expected';
  const inset = isOpen ? GAP : 0;
  const gap = end - start > 4 * GAP ? GAP : 0;
  const [x1, x2] = [round(start + gap), round(end - gap)];
  const [left, right] = [round(x1 + inset), round(Math.max(x2 - inset, x1 + inset))];
  const [y1, y2] = [round(top + inset), round(top + BAR - inset)];
  return {
    observation: item?.observation ?? null,
    toneClass: item?.tone ?? '',
    ...{ x1, x2, label },
    role: isOpen ? 'area-open' : 'area-soft',
    path: `M${left},${y1}H${right}V${y2}H${left}Z`,
    mark: figure && lyingMark(figure, ownScale(part, scale), top + BAR / 2, start),
  };
}

/** The scale on which the value of a part falls where its mark is to stand. */
function ownScale(part: PlannedPart, scale: ScaleLinear<number, number>): ScaleLinear<number, number> {
  const at = scale(markAt(part));
  const value = part.figure?.value ?? 0;
  const [, extent = 1] = scale.domain();
  const [start = 0, end = 0] = scale.range();
  return scaleLinear([value, value + extent], [at, at + end - start]);
}
