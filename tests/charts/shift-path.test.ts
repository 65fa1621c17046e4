import { expect, test } from 'vitest';
import { pathItem } from '../../src/charts/drawing.ts';
import { shiftItems } from '../../src/charts/shift-items.ts';
import { shiftPath } from '../../src/charts/shift-path.ts';
import { shapePath } from '../../src/charts/shape.ts';
import { buildObservation } from './build-observation.ts';

test.each([
  ['M0,10H20V30L5.5,6', 'M10,15H30V35L15.5,11'],
  ['M1,2h4v-3l1,2Z', 'M11,7h4v-3l1,2Z'],
  ['M8,13a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM10,11V1', 'M18,18a2,2 0 1 0 4,0a2,2 0 1 0 -4,0ZM20,16V6'],
  ['M-4,-0.1V-2', 'M6,4.9V3'],
  ['', ''],
])('shiftPath(%j, 10, 5) is %j', (path, moved) => {
  expect(shiftPath(path, 10, 5)).toBe(moved);
});

test('shiftPath(path, 0.05, 0) rounds to a tenth', () => {
  expect(shiftPath('M0.1,0H1', 0.05, 0)).toBe('M0.2,0H1.1');
});

test.each(['A4,4 0 1 0 9,0', 'M1', 'L1,2,3', 'C1,2 3,4 5,6'])('shiftPath(%j) is refused', (path) => {
  expect(() => shiftPath(path, 1, 1)).toThrow(`invalid path: ${path} in ${path}`);
});

test.each(['dot', 'square', 'ring', 'triangle', 'target', 'rule', 'bar'] as const)(
  'shiftPath(shapePath(%j, 0, 0)) is the shape drawn there',
  (shape) => {
    expect(shiftPath(shapePath(shape, 20, 30, 30, 30), 7.5, -4)).toBe(shapePath(shape, 27.5, 26, 26, 26));
  },
);

test('shiftItems(items, dx, dy) moves paths, texts and marks with their parts', () => {
  const observation = buildObservation('2020', 1);
  const part = pathItem('shape', 'M0,0h2');
  const text = {
    kind: 'text',
    role: 'note',
    x: 1,
    y: 2,
    text: 'a',
    anchor: 'end',
    size: 12,
    tone: '',
  } as const;
  const mark = { kind: 'mark', observation, x: 1, y: 1, reach: 9, tone: 't', parts: [part] } as const;
  expect(shiftItems([part, text, mark], 10, 20)).toEqual([
    pathItem('shape', 'M10,20h2'),
    { ...text, x: 11, y: 22 },
    { ...mark, x: 11, y: 21, parts: [pathItem('shape', 'M10,20h2')] },
  ]);
});
