import type { Ticks } from './nice-ticks.ts';
import type { Figure } from './figure.ts';
import { readItem } from './item.ts';
import type { Item } from './item.ts';
import type { ChartFormat } from './options.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import { wordBlock } from './word-block.ts';
import type { WordBlock, Wording } from './word-block.ts';
import { yDomain } from './y-domain.ts';

/** A row of a bar chart before it has a place: its words set in lines. `figure` is `null` where there is none to draw. */
export interface PlannedRow {
  readonly item: Item;
  readonly figure: Figure | null;
  readonly name: WordBlock;
  readonly value: WordBlock;
}

/** What is known of a bar chart before anything has a place. */
export interface BarPlan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly format: ChartFormat;
  readonly rows: readonly PlannedRow[];
  readonly ticks: Ticks;
}

/** How much of the width names and values may take at most. */
const NAME_ROOM: Record<Size['kind'], number> = { wide: 0.34, narrow: 1 };
const VALUE_ROOM = 0.36;
const VALUE_ROOM_BOTH_SIDES = 0.22;

/** Reads the figures, puts the largest first and words the rows; what has no figure comes last. */
export function planBars(items: readonly Item[], size: Size, format: ChartFormat): BarPlan {
  const type = typeSizes(size);
  if (items.length === 0) throw new Error('missing observations: barChart needs at least one');
  const read = items.map((item) => ({ item, figure: readItem(item) }));
  const sorted = read.toSorted((a, b) => (b.figure?.value ?? -Infinity) - (a.figure?.value ?? -Infinity));
  const figures = read.flatMap(({ figure }) => figure ?? []);
  const bothSides = figures.some(({ low }) => low < 0);
  const valueRoom = size.width * (bothSides ? VALUE_ROOM_BOTH_SIDES : VALUE_ROOM);
  const rows = sorted.map(({ item, figure }): PlannedRow => ({
    item,
    figure,
    name: wordBlock(nameWords(item, type), size.width * NAME_ROOM[size.kind]),
    value: wordBlock(
      [{ role: 'value', text: format.value(item.observation), size: type.value, tone: '' }],
      valueRoom,
    ),
  }));
  return { size, type, format, rows, ticks: yDomain(figures, true, size.kind, 0) };
}

function nameWords({ name, note, tone }: Item, type: TypeSizes): readonly Wording[] {
  const bold: Wording = { role: 'name', text: name, size: type.name, tone };
  const small: Wording = { role: 'note', text: note, size: type.note, tone: '' };
  return [bold, small];
}
