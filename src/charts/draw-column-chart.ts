import type { ColumnChart } from './column-chart.ts';
import { drawMark } from './draw-mark.ts';
import { pathItem, type Drawing, type TextItem } from './drawing.ts';

/** A column chart as items from back to front: rules, axes, breaks, columns with their marks (the taller behind), labels. */
export function drawColumnChart(chart: ColumnChart): Drawing {
  const { bounds, xAxis, yTicks, baseline, breaks, columns, type } = chart;
  const tick = (text: string, x: number, y: number, anchor: TextItem['anchor']): TextItem => ({
    ...{ kind: 'text', role: 'tick', tone: '', size: type.tick },
    ...{ text, x, y, anchor },
  });
  const heights = new Map(columns.map(({ id, box }) => [id, box.height]));
  const marks = chart.marks
    .toSorted((a, b) => (heights.get(b.id) ?? 0) - (heights.get(a.id) ?? 0))
    .map((mark) => {
      const areas = columns.find(({ id }) => id === mark.id)?.areas ?? [];
      const drawn = drawMark(mark);
      const behind = areas.map(({ role, path }) => pathItem(role, path, mark.toneClass));
      return { ...drawn, parts: [...behind, ...drawn.parts] };
    });
  const items = [
    ...yTicks.flatMap(({ path, text, textX, textY, anchor }) => [
      pathItem('rule', path),
      tick(text, textX, textY, anchor),
    ]),
    ...(baseline.path === xAxis.path ? [] : [pathItem('rule', xAxis.path)]),
    pathItem('baseline', baseline.path),
    ...xAxis.ticks.map(({ path }) => pathItem('axis', path)),
    ...xAxis.labels.map(({ text, x, y, anchor }) => tick(text, x, y, anchor)),
    ...breaks.map(({ path }) => pathItem('break', path)),
    ...marks,
    ...chart.labels.flatMap(({ texts }) => texts),
  ];
  return { width: bounds.width, height: bounds.height, items, key: chart.key };
}
