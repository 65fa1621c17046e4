import { drawMark } from './draw-mark.ts';
import { pathItem, type Drawing, type TextItem } from './drawing.ts';
import type { LineChart } from './line-chart.ts';
import type { Label } from './set-label.ts';

/**
 * A line chart as items from back to front: rules and axes, segments, marks, labels. In a thinned one,
 * all but the links are few paths.
 */
export function drawLineChart(chart: LineChart): Drawing {
  const { bounds, xAxis, baseline, type, thinned } = chart;
  const tick = (text: string, x: number, y: number, anchor: TextItem['anchor']): TextItem => ({
    kind: 'text',
    role: 'tick',
    tone: '',
    size: type.tick,
    text,
    x,
    y,
    anchor,
  });
  const back = [
    ...chart.yTicks.flatMap(({ path, text, textX, textY, anchor }) => [
      pathItem('rule', path),
      tick(text, textX, textY, anchor),
    ]),
    ...(baseline ? [pathItem('baseline', baseline.path)] : []),
    pathItem('axis', xAxis.path),
    ...xAxis.ticks.map(({ path }) => pathItem('axis', path)),
    ...xAxis.labels.map(({ text, x, y, anchor }) => tick(text, x, y, anchor)),
    ...chart.breaks.map(({ path }) => pathItem('break', path)),
    ...chart.segments.map(({ path, join, toneClass }) => pathItem(`segment-${join}`, path, toneClass)),
    ...(thinned?.paths ?? []),
    ...chart.labels.flatMap(({ leader }) => (leader ? [pathItem('leader', leader)] : [])),
  ];
  const marks = [...chart.undated, ...chart.marks].map(drawMark);
  const items = [...back, ...marks, ...chart.labels.flatMap(drawLabel)];
  return { width: bounds.width, height: bounds.height, items, key: chart.key };
}

/** A label's lines as texts. */
export function drawLabel({ lines, anchor, toneClass }: Label): readonly TextItem[] {
  return lines.map(({ role, text, x, y, fontSize }) => ({
    kind: 'text',
    role,
    tone: toneClass,
    size: fontSize,
    text,
    x,
    y,
    anchor,
  }));
}
