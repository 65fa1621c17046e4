import { drawLabel } from './draw-line-chart.ts';
import { drawMark } from './draw-mark.ts';
import { pathItem, type Drawing, type TextItem } from './drawing.ts';
import type { SlopeChart } from './slope-chart.ts';

/** A slope chart as items from back to front: rules of the dates, zero, segments, marks, labels. */
export function drawSlopeChart(chart: SlopeChart): Drawing {
  const { bounds, baseline, columns, segments, labels, type } = chart;
  const tick = (text: string, x: number, y: number, anchor: TextItem['anchor']): TextItem => ({
    ...{ kind: 'text', role: 'tick', tone: '', size: type.tick },
    ...{ text, x, y, anchor },
  });
  const items = [
    ...columns.flatMap(({ rule }) => (rule === '' ? [] : [pathItem('rule', rule)])),
    pathItem('baseline', baseline.path),
    tick(baseline.text, baseline.textX, baseline.textY, 'start'),
    ...columns.flatMap(({ tick: path, text, x, y, anchor }) => [
      pathItem('axis', path),
      tick(text, x, y, anchor),
    ]),
    ...segments.map(({ path, join, toneClass }) => pathItem(`segment-${join}`, path, toneClass)),
    ...labels.flatMap(({ leader }) => (leader ? [pathItem('leader', leader)] : [])),
    ...chart.marks.map(drawMark),
    ...labels.flatMap(drawLabel),
  ];
  return { width: bounds.width, height: bounds.height, items, key: chart.key };
}
