import { expect } from 'vitest';
import { overlaps, type Box } from '../../src/charts/box.ts';
import type { Drawing, TextItem } from '../../src/charts/drawing.ts';
import { measureText } from '../../src/charts/measure-text.ts';

const BOLD = new Set(['name', 'heading']);
const FOOT = 0.8;
const SLACK = 0.6;

/** The room of a text as it is set, by the measure that charts are laid out with. */
export function boxOf({ text, x, y, size, anchor, role }: TextItem): Box {
  const width = measureText(text, size, BOLD.has(role));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * FOOT, width, height: size };
}

/**
 * Holds what every drawing owes its reader: each observation is one mark within the frame, texts stand in it and
 * overlap neither one another nor the middle of a mark, ticks are unlike, and no number is finer than a tenth.
 */
export function holdDrawing({ width, height, items }: Drawing, ids: readonly string[]): void {
  const marks = items.filter((item) => item.kind === 'mark');
  const texts = items.filter((item) => item.kind === 'text');
  expect(marks.map(({ observation }) => observation.id).toSorted()).toEqual(ids.toSorted());
  expect(marks.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  expect(marks.filter(({ parts }) => parts.length === 0)).toEqual([]);
  const boxes = texts.map((item) => ({ text: item.text, ...boxOf(item) }));
  const out = boxes.filter(
    (box) =>
      box.x < -SLACK ||
      box.y < -SLACK ||
      box.x + box.width > width + SLACK ||
      box.y + box.height > height + SLACK,
  );
  expect(out).toEqual([]);
  const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b, -SLACK)));
  expect(pairs).toEqual([]);
  const covered = marks.filter(({ x, y }) =>
    boxes.some((box) => overlaps(box, { x, y, width: 0, height: 0 })),
  );
  expect(covered.map(({ observation }) => observation.id)).toEqual([]);
  const ticks = texts.filter(({ role }) => role === 'tick').map(({ text }) => text);
  expect(new Set(ticks).size).toBe(ticks.length);
  const paths = items.flatMap((item) =>
    item.kind === 'path' ? [item.d] : item.kind === 'mark' ? item.parts.map(({ d }) => d) : [],
  );
  const placed = texts.map(({ x, y }) => `${x},${y}`);
  expect([...paths, ...placed].filter((path) => /\d\.\d\d|NaN|Infinity|undefined/u.test(path))).toEqual([]);
}
