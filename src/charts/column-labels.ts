import { textFor } from '../i18n/text.ts';
import { contains, overlaps } from './box.ts';
import type { Box } from './box.ts';
import { breakLabels } from './break-labels.ts';
import type { Column } from './place-columns.ts';
import type { ColumnScene } from './column-scene.ts';
import { columnSpots, markBox } from './column-spots.ts';
import type { LineChartOptions } from './options.ts';
import type { Mark } from './place-marks.ts';
import type { TypeSizes } from './size.ts';
import { setWords, wordBlock } from './word-block.ts';
import type { SetWords, Wording } from './word-block.ts';

/** What a mark says in words: its value and, of a target, when it is due; or that it is undated. */
export interface ColumnLabel extends SetWords {
  /** The id of the observation, or `break-0`. */
  readonly id: string;
}

const SPACE = 3;
const SLACK = 0.2;
/** How wide a label may be, by the width of the chart: as it would be, and where that has no room. */
const ROOMS = [0.34, 0.22];
const HALF_BAR = 3;

/** Labels in their places; `crowded` where the first of them had to cover a mark or had no place at all. */
export interface ColumnLabels {
  readonly labels: readonly ColumnLabel[];
  readonly crowded: boolean;
}

/**
 * Labels the marks where that covers nothing, the most telling first: the last and the highest, then targets and
 * undated ones, then the others from the last to the first. The first may cover marks, if no taller axis helps it.
 */
export function columnLabels(
  marks: readonly Mark[],
  columns: readonly Column[],
  scene: ColumnScene,
  type: TypeSizes,
  options: LineChartOptions,
): ColumnLabels {
  const { plot, width } = scene.bounds;
  const room: Box = { x: 0, y: 0, width, height: plot.y + plot.height };
  const rules = scene.yTicks.map(({ y }) => ({ x: 0, y, width, height: 0 }));
  const texts = scene.yTicks.map(({ box }) => box);
  const inked = [
    ...columns.map(({ box }) => box),
    ...marks.flatMap((mark) => [markBox(mark), ...barBox(mark)]),
  ];
  const parted = scene.breaks.map(({ x1, y1, y2 }) => ({ x: x1, y: y1, width: 0, height: y2 - y1 }));
  const labels: ColumnLabel[] = [...breakLabels(scene.breaks, type.note, texts, inked, room)];
  let crowded = false;
  for (const [rank, mark] of rankMarks(marks).entries()) {
    const around = columns.find(({ box }) => contains(box, { x: mark.x, y: mark.y, width: 0, height: 0 }, 1));
    const goesDown = columns.some(({ id, goesDown: down }) => down && id === mark.id);
    const taken = [...texts, ...labels.map(({ box }) => box)];
    const spots = ROOMS.flatMap((part) => {
      const block = wordBlock(wordsOf(mark, type, options), width * part);
      const all = columnSpots(mark, block, goesDown, around?.box, room);
      return all.filter(({ box }) => contains(room, box, SLACK)).map((spot) => ({ ...spot, block }));
    });
    const free = spots.filter(({ box }) => !hits(box, taken, SPACE));
    const clear = free.filter(({ box }) => !hits(box, [...inked, ...parted], SPACE));
    const best = clear.find(({ box }) => !hits(box, rules, 0)) ?? clear[0];
    if (rank === 0 && !best) crowded = true;
    const spot = best ?? (rank === 0 ? free[0] : undefined);
    if (spot) labels.push({ id: mark.id, ...setWords(spot.block, spot.x, spot.top, spot.anchor) });
  }
  return { labels, crowded };
}

function rankMarks(marks: readonly Mark[]): readonly Mark[] {
  const isAside = ({ shape, bar }: Mark): boolean =>
    shape === 'target' || shape === 'rule' || bar?.kind === 'undated';
  const latest = marks.filter((mark) => !isAside(mark)).toSorted((a, b) => b.x - a.x);
  const highest = latest.toSorted((a, b) => a.y - b.y);
  return [...new Set([...latest.slice(0, 1), ...highest.slice(0, 1), ...marks.filter(isAside), ...latest])];
}

function wordsOf(mark: Mark, type: TypeSizes, { format, lang }: LineChartOptions): readonly Wording[] {
  const { observation, label, toneClass: tone } = mark;
  const value: Wording = { role: 'value', text: format.value(observation), size: type.value, tone: '' };
  if (label !== null) return [value, { role: 'deadline', text: label, size: type.note, tone }];
  if (observation.period !== null) return [value];
  return [value, { role: 'note', text: textFor(lang).undatedShort, size: type.note, tone: '' }];
}

function barBox({ bar }: Mark): readonly Box[] {
  if (!bar) return [];
  return [{ x: bar.x1, y: bar.y - HALF_BAR, width: bar.x2 - bar.x1, height: 2 * HALF_BAR }];
}

function hits(box: Box, others: readonly Box[], space: number): boolean {
  return others.some((other) => overlaps(box, other, space));
}
