import { pathItem, type DocumentItem, type Drawing, type MarkItem } from './drawing.ts';
import { inkBehind, lozenge, rowShape } from './timeline-ink.ts';
import { isInferred } from './timeline-key.ts';
import type { PlacedRow, Timeline } from './timeline.ts';

const REACH = 12;

/** A timeline as items from back to front: rules, axis, rows, their words. */
export function drawTimeline(chart: Timeline): Drawing {
  const { bounds, xAxis, rules, rows, type, key } = chart;
  const items: Drawing['items'] = [
    ...rules.map((d) => pathItem('rule', d)),
    pathItem('axis', xAxis.path),
    ...xAxis.ticks.map(({ path }) => pathItem('axis', path)),
    ...xAxis.labels.map(({ text, x, y, anchor }) => ({
      ...({ kind: 'text', role: 'tick', tone: '', size: type.tick } as const),
      ...{ text, x, y, anchor },
    })),
    ...rows.map(drawRow),
    ...rows.flatMap(({ caption }) => caption.texts),
  ];
  return { width: bounds.width, height: bounds.height, items, key };
}

function drawRow(placed: PlacedRow): MarkItem | DocumentItem {
  const { row, y, ink, shape } = placed;
  const { subject, tone } = row;
  const behind = inkBehind(ink, y, tone);
  const place = { x: ink.x, y, reach: REACH, tone };
  if (subject.kind === 'document') {
    const role = isInferred(placed) ? 'shape' : 'shape-filled';
    const parts = [...behind, pathItem(role, lozenge(ink.x, y), tone)];
    return { kind: 'document', source: subject.source, ...place, parts };
  }
  const filled = shape === 'dot' || shape === 'square';
  const mark = pathItem(filled ? 'shape-filled' : 'shape', rowShape(shape ?? 'dot', ink.x, y), tone);
  return { kind: 'mark', observation: subject.observation, ...place, parts: [...behind, mark] };
}
