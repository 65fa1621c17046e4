/**
 * Whether any of the boxes that may touch a box passes a test: each is asked once by its number, in no order, until
 * one does.
 */
export type SomeNear = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  test: (box: number) => boolean,
) => boolean;

/** The side of a square, pixels: about the height of a label. */
const SQUARE = 32;
const MOST_SQUARES = 64;
/** Numbers that a box takes: left, top, right, bottom. */
export const CORNERS = 4;

/** Sorts boxes into the squares of a sheet, so that those near a box are found without the others. */
export function sortIntoSquares(boxes: Float64Array): SomeNear {
  const count = boxes.length / CORNERS;
  const across = cut(boxes, 0);
  const down = cut(boxes, 1);
  const [rows, columns] = [down.count, across.count];
  // Where the list of each square begins; filled from its end, so that afterwards each entry is a beginning.
  const starts = new Int32Array(rows * columns + 1);
  const each = (use: (square: number, box: number) => void): void => {
    for (let box = 0; box < count; box += 1) {
      const left = placeIn(across, boxes[box * CORNERS] ?? 0);
      const top = placeIn(down, boxes[box * CORNERS + 1] ?? 0);
      const right = placeIn(across, boxes[box * CORNERS + 2] ?? 0);
      const bottom = placeIn(down, boxes[box * CORNERS + 3] ?? 0);
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) use(row * columns + column, box);
    }
  };
  each((square) => (starts[square] = (starts[square] ?? 0) + 1));
  for (let square = 1; square < starts.length; square += 1)
    starts[square] = (starts[square] ?? 0) + (starts[square - 1] ?? 0);
  const lists = new Int32Array(starts.at(-1) ?? 0);
  each((square, box) => {
    const at = (starts[square] ?? 0) - 1;
    starts[square] = at;
    lists[at] = box;
  });
  const asked = new Uint32Array(count);
  let turn = 0;
  return (left, top, right, bottom, test) => {
    turn += 1;
    const first = placeIn(across, left);
    const last = placeIn(across, right);
    const lowest = placeIn(down, bottom);
    for (let row = placeIn(down, top); row <= lowest; row += 1) {
      const end = starts[row * columns + last + 1] ?? 0;
      for (let at = starts[row * columns + first] ?? 0; at < end; at += 1) {
        const box = lists[at] ?? 0;
        if (asked[box] === turn) continue;
        asked[box] = turn;
        if (test(box)) return true;
      }
    }
    return false;
  };
}

interface Cut {
  readonly count: number;
  readonly start: number;
  readonly side: number;
}

/** Cuts a side of the sheet into squares: 0 across, 1 down. */
function cut(boxes: Float64Array, side: 0 | 1): Cut {
  let [start, end] = [Infinity, -Infinity];
  for (let at = side; at < boxes.length; at += CORNERS) {
    start = Math.min(start, boxes[at] ?? 0);
    end = Math.max(end, boxes[at + 2] ?? 0);
  }
  if (start > end) [start, end] = [0, 0];
  const count = Math.min(Math.max(1, Math.ceil((end - start) / SQUARE)), MOST_SQUARES);
  return { count, start, side: Math.max((end - start) / count, 1) };
}

/** The square of a place; what lies beyond the ends of the sheet is in the first square or the last. */
function placeIn({ count, start, side }: Cut, place: number): number {
  return Math.min(Math.max(Math.floor((place - start) / side), 0), count - 1);
}
