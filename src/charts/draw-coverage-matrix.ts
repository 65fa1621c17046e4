import { MATRIX_BOX } from './coverage-matrix.ts';
import { pathItem, type Drawing } from './drawing.ts';
import type { MatrixGrid } from './matrix-grid.ts';
import { shapeKey, UPRIGHT_SAMPLES } from './shape-key.ts';
import { shiftPath } from './shift-path.ts';

const REACH = 12;

/** A coverage matrix as items from back to front: rules, marks, words. */
export function drawCoverageMatrix({ width, height, axis, rules, marks, texts }: MatrixGrid): Drawing {
  const items: Drawing['items'] = [
    ...rules.map((d) => pathItem('rule', d)),
    ...(axis ? [pathItem('axis', axis)] : []),
    ...marks.map(({ mark: { observation, path, filled }, x, y, tone }) => {
      const d = shiftPath(path, x - MATRIX_BOX / 2, y - MATRIX_BOX / 2);
      const parts = [pathItem(filled ? 'shape-filled' : 'shape', d, tone)];
      return { kind: 'mark', observation, x, y, reach: REACH, tone, parts } as const;
    }),
    ...texts,
  ];
  return {
    width,
    height,
    items,
    key: shapeKey(new Set(marks.map(({ mark }) => mark.shape)), UPRIGHT_SAMPLES),
  };
}
