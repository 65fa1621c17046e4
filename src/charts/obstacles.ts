import type { Box } from './box.ts';
import type { Line } from './line.ts';
import type { Segment } from './join.ts';
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

/** Those of the obstacles that lie, or begin or end, between two upright lines; others no label there can cover. */
export function obstaclesBetween(
  { marks, texts, lines, dots }: Obstacles,
  left: number,
  right: number,
): Obstacles {
  const isBoxNear = ({ x, width }: Box): boolean => x <= right && x + width >= left;
  const isLineNear = ({ x1, x2 }: Line): boolean =>
    (x1 <= right || x2 <= right) && (x1 >= left || x2 >= left);
  return {
    marks: marks.filter(isBoxNear),
    texts: texts.filter(isBoxNear),
    lines: lines.filter(isLineNear),
    dots: dots.filter(isLineNear),
  };
}

function markBox({ x, y, shape }: Stand): Box {
  const [across, up] = REACH[shape];
  return { x: x - across, y: y - up, width: 2 * across, height: 2 * up };
}
