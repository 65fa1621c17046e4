import type { Drawing, PathItem } from './drawing.ts';
import { round } from './round.ts';
import { shiftPath } from './shift-path.ts';

/** The items of a drawing moved by so many pixels, to stand in a larger one. */
export function shiftItems(items: Drawing['items'], dx: number, dy: number): Drawing['items'] {
  const shift = (item: PathItem): PathItem => ({ ...item, d: shiftPath(item.d, dx, dy) });
  return items.map((item) => {
    if (item.kind === 'path') return shift(item);
    const place = { x: round(item.x + dx), y: round(item.y + dy) };
    return item.kind === 'text' ? { ...item, ...place } : { ...item, ...place, parts: item.parts.map(shift) };
  });
}
