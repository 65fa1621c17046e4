import { MATRIX_BOX, matrixPath } from './coverage-matrix.ts';
import type { DataTable } from './data-table.ts';
import { pathItem, type Drawing } from './drawing.ts';
import { shapeKey, UPRIGHT_SAMPLES } from './shape-key.ts';
import { shiftPath } from './shift-path.ts';
import { shapeInTime } from './timeline-ink.ts';

const REACH = 12;

/** A table as items from back to front: rules, a mark a row, words. It is for the picture: a page has a real table. */
export function drawDataTable({ width, height, axis, rules, marks, texts }: DataTable): Drawing {
  const shapes = marks.map(({ observation }) => shapeInTime({ kind: 'figure', observation }));
  const items: Drawing['items'] = [
    ...rules.map((d) => pathItem('rule', d)),
    ...(axis ? [pathItem('axis', axis)] : []),
    ...marks.map(({ observation, x, y }, index) => {
      const shape = shapes[index] ?? 'dot';
      const tone = `place-${observation.region.id}`;
      const role = shape === 'dot' || shape === 'square' ? 'shape-filled' : 'shape';
      const parts = [
        pathItem(role, shiftPath(matrixPath(shape), x - MATRIX_BOX / 2, y - MATRIX_BOX / 2), tone),
      ];
      return { kind: 'mark', observation, x, y, reach: REACH, tone, parts } as const;
    }),
    ...texts,
  ];
  return { width, height, items, key: shapeKey(new Set(shapes), UPRIGHT_SAMPLES) };
}
