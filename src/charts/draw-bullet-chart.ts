import { drawAcross } from './across-mark.ts';
import type { BulletChart } from './bullet-chart.ts';
import { drawAxis } from './draw-across-axis.ts';
import { pathItem, type Drawing } from './drawing.ts';

/** A bullet chart as items from back to front: axis, zero, baseline, the outcome with its bar, the target, labels. */
export function drawBulletChart(chart: BulletChart): Drawing {
  const { width, height, axis, axisY, type, zero, bar, outcome, baseline, target, key } = chart;
  const behind = bar && outcome ? [pathItem(bar.role, bar.path, outcome.tone)] : [];
  const items = [
    ...drawAxis(axis, axisY, type),
    pathItem('baseline', zero),
    ...(baseline ? [drawAcross(baseline)] : []),
    ...(outcome ? [drawAcross(outcome, behind)] : []),
    drawAcross(target),
    ...chart.labels.flatMap((label) => label.items),
  ];
  return { width, height, items, key };
}
