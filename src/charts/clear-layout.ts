import { overlaps } from './box.ts';
import type { Box } from './box.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { crosses } from './line.ts';
import { measureText } from './measure-text.ts';
import { obstaclesBetween, type Obstacles } from './obstacles.ts';
import type { Plan } from './plan.ts';

const MOST_RAISED = 3;

/**
 * Lays out the chart so that no mark or line runs through the numbers at the y axis or the unit at the top one. Of the
 * many lines of a thinned chart some would: it has its gutter from the start.
 */
export function layOutClear(plan: Plan, height: number): Layout {
  const allowance = { gutter: plan.thinned, raise: 0 };
  for (;;) {
    const layout = layOut(plan, height, allowance);
    const ink = inkAtLeft(layout);
    if (!allowance.gutter && numberBoxes(plan, layout).some((box) => isHit(ink, box, true))) {
      allowance.gutter = true;
    } else if (allowance.raise < MOST_RAISED && isHit(ink, layout.yTicks.at(-1)?.box, false)) {
      allowance.raise += 1;
    } else {
      return layout;
    }
  }
}

interface Ink extends Pick<Layout, 'breaks'> {
  readonly obstacles: Obstacles;
}

/** The ink that reaches over the numbers of the y axis. */
function inkAtLeft(layout: Layout): Ink {
  const right = Math.max(...layout.yTicks.map(({ box }) => box.x + box.width));
  return { breaks: layout.breaks, obstacles: obstaclesBetween(layout, 0, right) };
}

function numberBoxes({ options, type }: Plan, { yTicks }: Layout): Box[] {
  return yTicks.map(({ box, value }) => ({
    ...box,
    width: measureText(options.format.tick(value), type.tick),
  }));
}

/** Whether ink runs through a box; the rule of a break only counts where `withBreaks`. */
function isHit({ obstacles, breaks }: Ink, box: Box | undefined, withBreaks: boolean): boolean {
  if (box === undefined) return false;
  const rules = new Set<unknown>(withBreaks ? [] : breaks);
  return (
    obstacles.marks.some((mark) => overlaps(mark, box)) ||
    obstacles.lines.some((line) => crosses(line, box) && !rules.has(line)) ||
    obstacles.dots.some((line) => crosses(line, box))
  );
}
