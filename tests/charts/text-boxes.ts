import type { Box } from '../../src/charts/box.ts';
import { contains, overlaps } from '../../src/charts/box.ts';
import type { Drawing, MarkItem, TextItem } from '../../src/charts/drawing.ts';
import { measureText } from '../../src/charts/measure-text.ts';

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;
const HEIGHT = 0.9;
const FOOT = 0.75;

/** The room of each text of a drawing, from its first letter's left to its last one's right. */
export function textBoxes({ items }: Drawing): readonly (Box & { readonly text: string })[] {
  return items
    .filter((item): item is TextItem => item.kind === 'text')
    .map(({ text, size, role, x, y, anchor }) => {
      const width = measureText(text, size, role === 'name' || role === 'heading');
      return { text, x: x - width * SHIFT[anchor], y: y - size * FOOT, width, height: size * HEIGHT };
    });
}

/** The texts that leave the picture, and the pairs that overlap. */
export function misplacedTexts(drawing: Drawing): readonly string[] {
  const frame = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const boxes = textBoxes(drawing);
  const outside = boxes.filter((box) => !contains(frame, box, 0.6)).map(({ text }) => `outside: ${text}`);
  const pairs = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (overlaps(a, b, -0.3) ? [`overlap: ${a.text} / ${b.text}`] : [])),
  );
  return [...outside, ...pairs];
}

/** The ids of the marks, in the order drawn. */
export function markIds({ items }: Drawing): readonly string[] {
  return marksOf({ items }).map(({ observation }) => observation.id);
}

/** The marks whose middle is outside the picture, and every number that is no number of tenths. */
export function misplacedMarks(drawing: Drawing): readonly string[] {
  const outside = marksOf(drawing).filter(
    ({ x, y }) => !(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height),
  );
  return outside.map(({ observation }) => observation.id);
}

/** All paths and positions as one text, to look for numbers in. */
export function positionsOf({ items }: Drawing): string {
  return JSON.stringify(items, (key, value: unknown) =>
    ['observation', 'text', 'size', 'note'].includes(key) ? undefined : value,
  );
}

/** The least and the most x and y of all paths of the marks, read from their commands M, L, H, V, h, v and a. */
function marksOf({ items }: Pick<Drawing, 'items'>): readonly MarkItem[] {
  return items.filter((item): item is MarkItem => item.kind === 'mark');
}
