import type { Drawing } from './drawing.ts';
import type { UnitChart } from './unit-chart.ts';
import { drawUnits } from './unit-mark.ts';

/** A unit chart as items from back to front: wholes, their parts, labels. */
export function drawUnitChart({ width, height, marks, labels, key }: UnitChart): Drawing {
  return { width, height, items: [...marks.map(drawUnits), ...labels.flatMap(({ items }) => items)], key };
}
