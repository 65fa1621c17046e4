import type { Box } from './box.ts';

/** Whether any of the things that may touch a box passes a test: each is asked once, in no order, until one does. */
export type SomeNear<T> = (box: Box, test: (thing: T) => boolean) => boolean;

/** The side of a square, pixels: about the height of a label. */
const SQUARE = 32;
const MOST_SQUARES = 64;

/** Sorts things into the squares of a sheet by their boxes, so that those near a box are found without the others. */
export function grid<T>(things: readonly T[], boxOf: (thing: T) => Box): SomeNear<T> {
  const boxes = things.map(boxOf);
  const across = cut(boxes.map(({ x, width }) => [x, x + width]));
  const down = cut(boxes.map(({ y, height }) => [y, y + height]));
  const squares: number[][] = Array.from({ length: across.count * down.count }, () => []);
  const some = ({ x, y, width, height }: Box, test: (square: number[]) => boolean): boolean => {
    const [left, right] = [across.at(x), across.at(x + width)];
    const [top, bottom] = [down.at(y), down.at(y + height)];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (test(squares[row * across.count + column] ?? [])) return true;
      }
    }
    return false;
  };
  boxes.forEach((box, index) => some(box, (square) => square.push(index) < 0));
  const asked = new Uint32Array(things.length);
  let turn = 0;
  return (box, test) => {
    turn += 1;
    return some(box, (square) => {
      for (const index of square) {
        if (asked[index] === turn) continue;
        asked[index] = turn;
        if (test(things[index] as T)) return true;
      }
      return false;
    });
  };
}

/** Cuts a side of the sheet; what lies beyond its ends is in the first square or the last. */
function cut(spans: readonly (readonly [from: number, to: number])[]): {
  readonly count: number;
  readonly at: (place: number) => number;
} {
  let [start, end] = [Infinity, -Infinity];
  for (const [from, to] of spans) [start, end] = [Math.min(start, from), Math.max(end, to)];
  if (start > end) [start, end] = [0, 0];
  const count = Math.min(Math.max(1, Math.ceil((end - start) / SQUARE)), MOST_SQUARES);
  const side = Math.max((end - start) / count, 1);
  return { count, at: (place) => Math.min(Math.max(Math.floor((place - start) / side), 0), count - 1) };
}
