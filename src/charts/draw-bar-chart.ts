import type { BarChart } from './bar-chart.ts';
import { pathItem, type Drawing } from './drawing.ts';
import { drawLyingMark } from './lying-mark.ts';

/** A bar chart as items from back to front: ticks, guides, the line of zero, bars with their marks, names and values. */
export function drawBarChart({ width, height, type, baseline, ticks, bars, key }: BarChart): Drawing {
  const axis = ticks.flatMap(({ path, text, textX, textY, anchor }) => [
    pathItem('axis', path),
    {
      ...({ kind: 'text', role: 'tick', tone: '', size: type.tick } as const),
      ...{ text, x: textX, y: textY, anchor },
    },
  ]);
  const guides = bars.flatMap(({ guide }) => (guide ? [pathItem('rule', guide)] : []));
  const marks = bars.flatMap(({ mark, observation, toneClass, areas }) => {
    const behind = areas.map(({ role, path }) => pathItem(role, path, toneClass));
    return mark ? [drawLyingMark(mark, observation, toneClass, behind)] : [];
  });
  const texts = bars.flatMap(({ name, value }) => [...name.texts, ...value.texts]);
  const items = [...axis, ...guides, pathItem('baseline', baseline.path), ...marks, ...texts];
  return { width, height, items, key };
}
