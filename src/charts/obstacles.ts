import type { Box } from './box.ts';
import type { Line } from './line.ts';
import type { Segment } from './join.ts';
import type { Layout } from './layout.ts';
import type { Stand } from './place-marks.ts';
import { REACH } from './shape.ts';

/** What labels had better not cover. */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly texts: readonly Box[];
  /** Lines that carry a meaning: whiskers, bars, coloured segments, breaks. */
  readonly lines: readonly Line[];
  /** Dotted lines, which suffer it best. */
  readonly dots: readonly Line[];
}

/** Collects the ink of a chart. */
export function findObstacles(
  marks: readonly Stand[],
  segments: readonly (Line & Pick<Segment, 'join'>)[],
  texts: readonly Box[],
  breaks: readonly Line[],
): Obstacles {
  const whiskers = marks.flatMap(({ x, whisker }) =>
    whisker ? [{ x1: x, x2: x, y1: whisker.y1, y2: whisker.y2 }] : [],
  );
  const bars = marks.flatMap(({ bar }) => (bar ? [{ x1: bar.x1, x2: bar.x2, y1: bar.y, y2: bar.y }] : []));
  const joined = segments.filter(({ join }) => join === 'joined');
  return {
    marks: marks.map(markBox),
    texts,
    lines: [...whiskers, ...bars, ...joined, ...breaks],
    dots: segments.filter(({ join }) => join === 'apart'),
  };
}

/** The ink of a layout that lies between two upright lines, and of what else reaches there; no label there covers more. */
export function obstaclesBetween(
  { stands, joints, yTicks, breaks }: Layout,
  left: number,
  right: number,
): Obstacles {
  const marks = stands.filter(({ x, shape, bar }) => {
    const across = REACH[shape][0];
    return (x - across <= right && x + across >= left) || (bar && bar.x1 <= right && bar.x2 >= left);
  });
  const lines: (Line & Pick<Segment, 'join'>)[] = [];
  for (const { from, to, join } of joints) {
    const start = stands[from];
    const end = stands[to];
    if (!start || !end || (start.x > right && end.x > right) || (start.x < left && end.x < left)) continue;
    lines.push({ join, x1: start.x, y1: start.y, x2: end.x, y2: end.y });
  }
  const texts = yTicks.map(({ box }) => box);
  return findObstacles(marks, lines, texts, breaks);
}

function markBox({ x, y, shape }: Stand): Box {
  const reach = REACH[shape];
  const across = reach[0];
  const up = reach[1];
  return { x: x - across, y: y - up, width: 2 * across, height: 2 * up };
}
