import type { AcrossMark } from './across-mark.ts';
import type { TypeSizes } from './size.ts';
import { measureBlock, setBlock, type TextBlock, type TextRun } from './text-block.ts';

/** What stands by each figure of a bullet chart, in the chart's language. */
export interface BulletWords {
  readonly target: { readonly value: string; readonly about: string };
  /** `distance`: how far the outcome is from the target. */
  readonly outcome: { readonly value: string; readonly about: string; readonly distance: string } | null;
  readonly baseline: { readonly value: string; readonly about: string } | null;
  /** Said where no outcome is drawn. */
  readonly noOutcome: string;
}

const GAP = 10;
/** How far a whisker that is open reaches. */
const OPEN = 22;
/** A label beside its mark is at least so wide, or it stands under it. */
const LEAST = 120;

/** The label over a target's tick: the figure, then mode and deadline; to the side of it where there is more room. */
export function labelTarget(
  { target }: BulletWords,
  type: TypeSizes,
  x: number,
  width: number,
  tone: string,
): TextBlock {
  const toRight = x < width / 2;
  const runs: readonly TextRun[] = [
    { role: 'name', text: target.value, size: type.name },
    { role: 'deadline', text: target.about, size: type.note },
  ];
  const room = toRight ? width - x : x;
  const needed = measureBlock(runs, width).width;
  // A label stands to the right of its tick as long as it can: that is where an eye that reads looks for it.
  if (x + needed <= width) return setBlock(runs, { x, top: 0, width: width - x, anchor: 'start', tone });
  return setBlock(runs, { x, top: 0, width: room, anchor: toRight ? 'start' : 'end', tone });
}

/** What stands by the outcome: the figure, its time and kind, and how far it is from the target. */
export function labelOutcome({ outcome }: BulletWords, type: TypeSizes): readonly TextRun[] {
  if (!outcome) return [];
  return [
    { role: 'name', text: outcome.value, size: type.name },
    { role: 'note', text: outcome.about, size: type.note },
    { role: 'value', text: outcome.distance, size: type.value },
  ];
}

/** What stands beside the mark of the baseline, behind it or before it, or under it. */
export function labelBaseline(
  { baseline }: BulletWords,
  type: TypeSizes,
  mark: AcrossMark,
  end: number,
): TextBlock {
  const runs: readonly TextRun[] = [
    { role: 'value', text: baseline?.value ?? '', size: type.value },
    { role: 'note', text: baseline?.about ?? '', size: type.note },
  ];
  const right = Math.max(mark.right, mark.x + (mark.whisker ? OPEN : 0)) + GAP;
  const left = Math.min(mark.left, mark.x - (mark.whisker ? OPEN : 0)) - GAP;
  const needed = measureBlock(runs, end).width;
  const top = mark.y - type.value * 0.6;
  const tone = mark.tone;
  if (end - right >= Math.min(needed, Math.max(left, LEAST))) {
    return setBlock(runs, { x: right, top, width: end - right, anchor: 'start', tone });
  }
  if (left >= Math.min(needed, LEAST))
    return setBlock(runs, { x: left, top, width: left, anchor: 'end', tone });
  // A range may take the whole axis: then there is room only under it.
  return setBlock(runs, { x: 0, top: mark.y + GAP, width: end, anchor: 'start', tone });
}
