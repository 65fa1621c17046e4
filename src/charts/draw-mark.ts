import { pathItem, type MarkItem, type PathItem } from './drawing.ts';
import type { Mark } from './place-marks.ts';

const REACH = 12;

/** A mark of the family: span and whisker behind, the shape before them. */
export function drawMark(mark: Mark): MarkItem {
  const { observation, x, y, toneClass: tone, bar, whisker, filled, path, own } = mark;
  const role = filled ? 'shape-filled' : 'shape';
  const shape: PathItem =
    own === null ? pathItem(role, path, tone) : { kind: 'path', role, d: path, tone, own };
  const parts = [shape];
  if (whisker) parts.unshift(pathItem('whisker', whisker.path, tone));
  if (bar) parts.unshift(pathItem(bar.kind === 'undated' ? 'span-undated' : 'span', bar.path, tone));
  return { kind: 'mark', observation, x, y, reach: REACH, tone, parts };
}
