import type { Box } from './box.ts';

const ROUNDS = 60;
const SETTLED = 0.05;

/**
 * Moves boxes apart, up and down only and as little as may be, so that none overlap and all stand between `top`
 * and `bottom`; their order by middle is kept. Gives the new `y` of each; `null` where there is no room.
 */
export function spread(boxes: readonly Box[], top: number, bottom: number, space: number): number[] | null {
  const order = boxes.map((_, index) => index).sort((a, b) => middle(boxes, a) - middle(boxes, b) || a - b);
  const sorted = order.flatMap((index) => boxes[index] ?? []);
  const above = sorted.map((box, index) =>
    sorted.slice(0, index).flatMap((other, at) => (sharesColumn(box, other, space) ? [at] : [])),
  );
  const least = sorted.map(() => top);
  const most = sorted.map((box) => bottom - box.height);
  sorted.forEach((_, i) => {
    for (const j of above[i] ?? [])
      least[i] = Math.max(least[i] ?? 0, (least[j] ?? 0) + height(sorted, j) + space);
  });
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    for (const j of above[i] ?? [])
      most[j] = Math.min(most[j] ?? 0, (most[i] ?? 0) - height(sorted, j) - space);
  }
  if (sorted.some((_, i) => (least[i] ?? 0) > (most[i] ?? 0))) return null;
  const wished = relax(sorted, above, least, most, space);
  const settled: number[] = [];
  wished.forEach((y, i) => {
    const free = Math.max(
      least[i] ?? 0,
      ...(above[i] ?? []).map((j) => (settled[j] ?? 0) + height(sorted, j) + space),
    );
    settled.push(Math.min(Math.max(y, free), most[i] ?? 0));
  });
  const result = boxes.map(() => 0);
  order.forEach((index, at) => (result[index] = settled[at] ?? 0));
  return result;
}

/** Pushes each overlapping pair apart by half, again and again: a crowd grows evenly round its middle. */
function relax(
  boxes: readonly Box[],
  above: readonly (readonly number[])[],
  least: readonly number[],
  most: readonly number[],
  space: number,
): number[] {
  const ys = boxes.map(({ y }) => y);
  for (let round = 0; round < ROUNDS; round += 1) {
    let worst = 0;
    boxes.forEach((_, i) => {
      for (const j of above[i] ?? []) {
        const lack = (ys[j] ?? 0) + height(boxes, j) + space - (ys[i] ?? 0);
        if (lack <= 0) continue;
        worst = Math.max(worst, lack);
        ys[j] = (ys[j] ?? 0) - lack / 2;
        ys[i] = (ys[i] ?? 0) + lack / 2;
      }
    });
    ys.forEach((y, i) => (ys[i] = Math.min(Math.max(y, least[i] ?? 0), most[i] ?? 0)));
    if (worst < SETTLED) break;
  }
  return ys;
}

function sharesColumn(a: Box, b: Box, space: number): boolean {
  return a.x < b.x + b.width + space && b.x < a.x + a.width + space;
}

function middle(boxes: readonly Box[], index: number): number {
  const box = boxes[index];
  return box ? box.y + box.height / 2 : 0;
}

function height(boxes: readonly Box[], index: number): number {
  return boxes[index]?.height ?? 0;
}
