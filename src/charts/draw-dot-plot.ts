import type { DotPlot } from './dot-plot.ts';
import { pathItem, type Drawing } from './drawing.ts';
import { drawLyingMark } from './lying-mark.ts';

/** A dot plot as items from back to front: rules between the rows, the axis, connections, marks, texts. */
export function drawDotPlot(chart: DotPlot): Drawing {
  const { width, height, type, track, baseline, ticks, rows, marks, segments, key } = chart;
  const axis = ticks.flatMap(({ path, text, textX, textY, anchor }) => [
    pathItem('axis', path),
    {
      ...({ kind: 'text', role: 'tick', tone: '', size: type.tick } as const),
      ...{ text, x: textX, y: textY, anchor },
    },
  ]);
  const items = [
    ...rows.flatMap(({ rule }) => (rule === '' ? [] : [pathItem('rule', rule)])),
    pathItem('axis', track.path),
    ...axis,
    ...(baseline.path === '' ? [] : [pathItem('baseline', baseline.path)]),
    ...segments.map(({ path, join, toneClass }) => pathItem(`segment-${join}`, path, toneClass)),
    ...marks.map((mark) => drawLyingMark(mark, mark.observation, mark.toneClass, [])),
    ...rows.flatMap(({ name, labels }) => [name, ...labels].flatMap(({ texts }) => texts)),
  ];
  return { width, height, items, key };
}
