import { drawLineChart } from './draw-line-chart.ts';
import { pathItem, type Drawing } from './drawing.ts';
import { mergeKeys } from './merge-keys.ts';
import type { Panels } from './panels.ts';
import { shiftItems } from './shift-items.ts';

/** Panels as items from back to front: each chart whole, under its heading, then the dividers with their reasons. */
export function drawPanels({ width, height, panels, dividers }: Panels): Drawing {
  const drawings = panels.map(({ chart }) => drawLineChart(chart));
  const items: Drawing['items'] = [
    ...panels.flatMap(({ x, y, heading }, index) => [
      ...heading.texts,
      ...shiftItems(drawings[index]?.items ?? [], x, y),
    ]),
    ...dividers.flatMap(({ path, reason }) => [pathItem('divider', path), ...reason.texts]),
  ];
  return { width, height, items, key: mergeKeys(drawings.map(({ key }) => key)) };
}
