import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import type { Item } from './item.ts';
import type { KeyEntry } from './key.ts';
import { lyingKey } from './lying-key.ts';
import type { Size } from './size.ts';
import { labelsBeneath } from './stack-labels.ts';
import type { StackLabel, Stretch } from './stack-labels.ts';
import { labelsListed, planList } from './stack-list.ts';
import { BAR, placePart } from './stack-parts.ts';
import type { StackPart } from './stack-parts.ts';
import { planStack } from './stack-plan.ts';
import type { PlannedPart, StackedBarOptions, StackPlan, Whole } from './stack-plan.ts';
import { stackScale } from './stack-scale.ts';
import { BRACKET_ROOM, placeWhole, TOP } from './stack-whole.ts';
import type { StackWhole } from './stack-whole.ts';
import { setWords, wordBlock } from './word-block.ts';
import type { SetWords } from './word-block.ts';

/** A stacked bar with everything in its place: pixels to a tenth, from the upper left corner. */
export interface StackedBar {
  readonly width: number;
  readonly height: number;
  /** In the order given; last, where the parts do not fill a known whole, the rest. */
  readonly parts: readonly StackPart[];
  /** `null` where it is not known: the bar is then as long as its parts. */
  readonly whole: StackWhole | null;
  readonly foot: SetWords;
  readonly missing: readonly Observation[];
  readonly key: readonly KeyEntry[];
}

const FOOT_GAP = 10;
const NO_LABEL: StackLabel = { box: { x: 0, y: 0, width: 0, height: 0 }, texts: [], leader: null };

/**
 * Places parts of one whole in one bar, in the order given, and what they leave of it as an open stretch. The height
 * follows from the words. Throws where the size is none, where there is no part at all, or one is under zero.
 */
export function stackedBar(
  items: readonly Item[],
  whole: Whole | null,
  size: Size,
  options: StackedBarOptions,
): StackedBar {
  const plan = planStack(items, whole, size, options);
  const heading = wordBlock(plan.whole?.words ?? [], size.width);
  const top = TOP + (plan.whole ? heading.height + BRACKET_ROOM : 0);
  const { scale, labels } = fitLabels(plan, top + BAR);
  const parts = plan.parts.map((part, index) => placePart(part, scale, top, labels[index] ?? NO_LABEL));
  const placed =
    plan.whole && whole ? placeWhole(plan.whole.figure, whole, heading, scale, plan.total) : null;
  const bottom = Math.max(top + BAR, ...labels.map(({ box }) => box.y + box.height));
  const small = { role: 'note', text: options.foot, size: plan.type.note, tone: '' } as const;
  const foot = setWords(wordBlock([small], size.width), 0, bottom + FOOT_GAP, 'start');
  const marks = [placed?.mark, ...parts.map(({ mark }) => mark)].flatMap((mark) => mark ?? []);
  return {
    width: size.width,
    height: Math.ceil((options.foot === '' ? bottom : foot.box.y + foot.box.height) + TOP),
    ...{ parts, whole: placed, foot },
    missing: plan.missing.map(({ observation }) => observation),
    key: lyingKey(marks),
  };
}

/** Labels beneath the bar where they have room, else in a list to its left. */
function fitLabels(
  plan: StackPlan,
  bottom: number,
): { readonly scale: ScaleLinear<number, number>; readonly labels: readonly StackLabel[] } {
  const { parts, size } = plan;
  const full = stackScale(plan, 0);
  const beneath = labelsBeneath(parts, stretchesOf(parts, full), size.width, bottom);
  if (beneath) return { scale: full, labels: beneath };
  const { blocks, left } = planList(parts, size.width);
  const scale = stackScale(plan, left);
  return { scale, labels: labelsListed(blocks, stretchesOf(parts, scale), bottom) };
}

function stretchesOf(parts: readonly PlannedPart[], scale: ScaleLinear<number, number>): readonly Stretch[] {
  return parts.map(({ from, to }) => ({ from: scale(from), to: scale(to) }));
}
