import type { MarkItem } from '../../src/charts/drawing.ts';

/** How far the ink of a mark reaches. */
export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const COMMAND = /([MLHVhvlmaZ])([^MLHVhvlmaZ]*)/gu;

/** The room that the points of a mark's paths take, its strokes not counted; arcs by their ends. */
export function inkBox({ parts }: Pick<MarkItem, 'parts'>): InkBox {
  const points = parts.flatMap(({ d }) => pointsOf(d));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function pointsOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  const points: (readonly [number, number])[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(COMMAND)) {
    const numbers = (rest.match(/-?[\d.]+/gu) ?? []).map(Number);
    const [a = 0, b = 0] = numbers.slice(-2);
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    if (command === 'm' || command === 'l' || command === 'a') [x, y] = [x + a, y + b];
    if (command === 'H') x = numbers[0] ?? x;
    if (command === 'V') y = numbers[0] ?? y;
    if (command === 'h') x += numbers[0] ?? 0;
    if (command === 'v') y += numbers[0] ?? 0;
    if (command !== 'Z') points.push([x, y]);
  }
  return points;
}
