import { expect, test } from 'vitest';
import { drawMark } from '../../src/charts/draw-mark.ts';
import { lineChart } from '../../src/charts/line-chart.ts';
import { OWN_PATHS } from '../../src/charts/shape.ts';
import { shiftPath } from '../../src/charts/shift-path.ts';
import { pictureCases } from './picture-cases.ts';

test('drawMark(mark) knows of each shape but ranges what it is round its own middle', () => {
  const marks = pictureCases.flatMap(({ series, size, options }) => {
    const { marks, undated } = lineChart(series, size, options);
    return [...marks, ...undated].map(drawMark);
  });
  const known = marks.flatMap(({ parts, x, y }) =>
    parts.flatMap(({ own, d }) => (own === undefined ? [] : [[own, shiftPath(d, -x, -y)]])),
  );
  for (const [own, moved] of known) expect(own).toBe(moved);
  expect(new Set(known.map(([own]) => own))).toEqual(
    new Set(Object.entries(OWN_PATHS).flatMap(([shape, path]) => (shape === 'bar' ? [] : [path]))),
  );
});
