import { overlaps } from './box.ts';
import type { Box } from './box.ts';
import { crosses } from './line.ts';
import { measureText } from './measure-text.ts';
import { findObstacles } from './obstacles.ts';
import type { Plan } from './plan.ts';
import { buildScene } from './scene.ts';
import type { Scene } from './scene.ts';

const MOST_RAISED = 3;

/** Builds the chart so that no mark or line runs through the numbers at the y axis or the unit at the top one. */
export function buildClearScene(plan: Plan, height: number): Scene {
  const allowance = { gutter: false, raise: 0 };
  for (;;) {
    const scene = buildScene(plan, height, allowance);
    if (!allowance.gutter && numberBoxes(plan, scene).some((box) => isHit(scene, box, scene.breaks))) {
      allowance.gutter = true;
    } else if (allowance.raise < MOST_RAISED && isHit(scene, scene.yTicks.at(-1)?.box)) {
      allowance.raise += 1;
    } else {
      return scene;
    }
  }
}

function numberBoxes({ options, type }: Plan, { yTicks }: Scene): Box[] {
  return yTicks.map(({ box, value }) => ({
    ...box,
    width: measureText(options.format.tick(value), type.tick),
  }));
}

function isHit({ marks, segments }: Scene, box: Box | undefined, breaks: Scene['breaks'] = []): boolean {
  if (box === undefined) return false;
  const ink = findObstacles([...marks.values()], segments, [], breaks);
  const lines = [...ink.lines, ...ink.dots];
  return ink.marks.some((mark) => overlaps(mark, box)) || lines.some((line) => crosses(line, box));
}
