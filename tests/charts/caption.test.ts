import { expect, test } from 'vitest';
import { captionOf, placeCaption } from '../../src/charts/caption.ts';
import { measureText } from '../../src/charts/measure-text.ts';

const title = 'Zhumadian’s statistical bulletin on national economic and social development, 2021';
const heading = { role: 'heading', text: title, size: 12, tone: '' } as const;

test('captionOf(a heading, any room) leaves its bold letters six per cent more than they measure', () => {
  for (let room = 130; room < 400; room += 1) {
    const { lines, width } = captionOf([heading], room);
    expect(lines.map(({ text }) => text).join(' ')).toBe(title);
    expect(width).toBeLessThanOrEqual(room);
    for (const { text } of lines) expect(measureText(text, 12, true) * 1.06).toBeLessThanOrEqual(room);
  }
});

test('captionOf(a note) is as wide as it measures, and placeCaption sets its lines from the top', () => {
  const note = { role: 'note', text: '按舍入范围为0.58～0.6个百分点', size: 10, tone: '' } as const;
  const caption = captionOf([note], 100);
  expect(caption.lines.map(({ text }) => text)).toEqual(['按舍入范围', '为0.58～0.6个百分点']);
  expect(caption.width).toBe(Math.max(...caption.lines.map(({ text }) => measureText(text, 10))));
  expect(placeCaption(caption, 5, 20, 'start').box).toEqual({ x: 5, y: 20, width: 94.6, height: 24 });
});
