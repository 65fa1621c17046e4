import { pathItem, type Drawing, type MarkItem, type PathItem, type TextItem } from './drawing.ts';
import type { LineChart } from './line-chart.ts';
import { mergeMarks, mergeSegments } from './merge-paths.ts';
import type { Mark } from './place-marks.ts';
import type { Label } from './set-label.ts';

const REACH = 11;

/**
 * A line chart as items from back to front: rules and axes, segments, marks, labels. In a thinned one, segments and
 * all marks but the links are few paths.
 */
export function drawLineChart(chart: LineChart): Drawing {
  const { bounds, xAxis, baseline, type, thinned } = chart;
  const tick = (text: string, x: number, y: number, anchor: TextItem['anchor']): TextItem => ({
    ...{ kind: 'text', role: 'tick', tone: '', size: type.tick },
    ...{ text, x, y, anchor },
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
    ...(thinned
      ? mergeSegments(chart.segments)
      : chart.segments.map(({ path, join, toneClass }) => pathItem(`segment-${join}`, path, toneClass))),
    ...chart.labels.flatMap(({ leader }) => (leader ? [pathItem('leader', leader)] : [])),
  ];
  const drawn = [...chart.undated, ...chart.marks];
  const links = new Set(thinned?.links ?? drawn);
  const others = thinned ? drawn.filter((mark) => !links.has(mark)).map(drawMark) : [];
  const marks = [...mergeMarks(others), ...[...links].map(drawMark)];
  const items = [...back, ...marks, ...chart.labels.flatMap(drawLabel)];
  return { width: bounds.width, height: bounds.height, items, key: chart.key };
}

/** A mark of the family: span and whisker behind, the shape before them. */
export function drawMark(mark: Mark): MarkItem {
  const { observation, x, y, toneClass: tone, bar, whisker, filled, path } = mark;
  const parts: PathItem[] = [];
  if (bar) parts.push(pathItem(bar.kind === 'undated' ? 'span-undated' : 'span', bar.path, tone));
  if (whisker) parts.push(pathItem('whisker', whisker.path, tone));
  parts.push(pathItem(filled ? 'shape-filled' : 'shape', path, tone));
  return { kind: 'mark', observation, x, y, reach: REACH, tone, parts };
}

/** A label's lines as texts. */
export function drawLabel({ lines, anchor, toneClass }: Label): readonly TextItem[] {
  return lines.map(({ role, text, x, y, fontSize }) => ({
    ...{ kind: 'text', role, tone: toneClass, size: fontSize },
    ...{ text, x, y, anchor },
  }));
}
