import { expect, test } from 'vitest';
import { pathItem, type TextItem } from '../../src/charts/drawing.ts';
import { joinPaths } from '../../src/charts/join-paths.ts';

test('joinPaths(items) makes neighbouring strokes of a role and tone one path, which runs on where they meet', () => {
  const items = [
    pathItem('segment-joined', 'M0,0L10,5', 'place-a'),
    pathItem('segment-joined', 'M10,5L20,-1.5', 'place-a'),
    pathItem('segment-joined', 'M30,0L40,0', 'place-a'),
  ];
  expect(joinPaths(items)).toEqual([pathItem('segment-joined', 'M0,0L10,5L20,-1.5M30,0L40,0', 'place-a')]);
});

test('joinPaths(items) keeps apart other tones, other roles, areas, and what something stands between', () => {
  const said = { role: 'tick', text: '2020', anchor: 'start', size: 12 } as const;
  const text: TextItem = { kind: 'text', ...said, x: 0, y: 0, tone: '' };
  const items = [
    pathItem('segment-joined', 'M0,0L1,1', 'place-a'),
    pathItem('segment-joined', 'M1,1L2,2', 'place-b'),
    pathItem('segment-apart', 'M2,2L3,3', 'place-b'),
    text,
    pathItem('segment-apart', 'M3,3L4,4', 'place-b'),
    pathItem('area', 'M0,0h4v4h-4Z', 'place-b'),
    pathItem('area', 'M2,2h4v4h-4Z', 'place-b'),
  ];
  expect(joinPaths(items)).toEqual(items);
});
