import { expect, test } from 'vitest';
import { measureBlock, setBlock } from '../../src/charts/text-block.ts';

const name = { role: 'name', text: '443 firms', size: 10 } as const;
const note = { role: 'note', text: 'certified high and new technology enterprises', size: 10 } as const;
const spot = { x: 100, top: 20, width: 120, anchor: 'start', tone: 'place-x' } as const;

test('setBlock(runs) sets each under the one before it, wrapped to the width, in the tone', () => {
  const { items, box } = setBlock([name, note], spot);
  expect(items.map(({ text, x, y, role, tone }) => [text, x, y, role, tone])).toEqual([
    ['443 firms', 100, 29, 'name', 'place-x'],
    ['certified high and new', 100, 41, 'note', 'place-x'],
    ['technology enterprises', 100, 53, 'note', 'place-x'],
  ]);
  expect([box.x, box.y, box.height]).toEqual([100, 20, 36]);
});

test('setBlock(anchor) lets the block end or be centred at x', () => {
  const { width } = measureBlock([name], 120);
  const left = (anchor: 'middle' | 'end') => setBlock([name], { ...spot, anchor }).box.x;
  expect(left('end')).toBeCloseTo(100 - width, 1);
  expect(left('middle')).toBeCloseTo(100 - width / 2, 1);
});

test('setBlock(a last line of one short word) makes the lines about equally long', () => {
  const text = 'more than 120 million yuan in';
  const lines = setBlock([{ ...note, text }], { ...spot, width: 130 }).items.map((item) => item.text);
  expect(lines).toEqual(['more than 120', 'million yuan in']);
});

test('setBlock(nothing) has no lines and takes no room', () => {
  expect(setBlock([{ ...note, text: '' }], spot)).toEqual({
    items: [],
    box: { x: 100, y: 20, width: 0, height: 0 },
  });
});
