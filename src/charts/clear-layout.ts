import type { Box } from './box.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { crosses, runsThrough } from './line.ts';
import { measureText } from './measure-text.ts';
import type { Plan } from './plan.ts';
import { REACH } from './shape.ts';

const MOST_RAISED = 3;

/** Lays out the chart so that no mark or line runs through the numbers at the y axis or the unit at the top one. */
export function layOutClear(plan: Plan, height: number): Layout {
  const allowance = { gutter: false, raise: 0 };
  for (;;) {
    const layout = layOut(plan, height, allowance);
    if (!allowance.gutter && numberBoxes(plan, layout).some((box) => isHit(layout, box, true))) {
      allowance.gutter = true;
    } else if (allowance.raise < MOST_RAISED && isHit(layout, layout.yTicks.at(-1)?.box, false)) {
      allowance.raise += 1;
    } else {
      return layout;
    }
  }
}

function numberBoxes({ options, type }: Plan, { yTicks }: Layout): Box[] {
  return yTicks.map(({ box, value }) => ({
    ...box,
    width: measureText(options.format.tick(value), type.tick),
  }));
}

/** Whether ink runs through a box; the rule of a break only counts where `withBreaks`. */
function isHit(layout: Layout, box: Box | undefined, withBreaks: boolean): boolean {
  if (box === undefined) return false;
  const { stands, joints, breaks } = layout;
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const runs = (x1: number, y1: number, x2: number, y2: number): boolean =>
    runsThrough(x1, y1, x2, y2, x, y, right, bottom);
  for (const stand of stands) {
    const { x: middle, y: level, whisker, bar } = stand;
    const [across, up] = REACH[stand.shape];
    if (middle - across < right && x < middle + across && level - up < bottom && y < level + up) return true;
    if (whisker && runs(middle, whisker.y1, middle, whisker.y2)) return true;
    if (bar && runs(bar.x1, bar.y, bar.x2, bar.y)) return true;
  }
  for (const { from, to } of joints) {
    const [start, end] = [stands[from], stands[to]];
    if (start && end && runs(start.x, start.y, end.x, end.y)) return true;
  }
  return withBreaks && breaks.some((line) => crosses(line, box));
}
