import type { Figure } from './figure.ts';
import { readItem } from './item.ts';
import type { Item } from './item.ts';
import type { ChartFormat } from './options.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import type { Wording } from './word-block.ts';

/** The whole that parts are of. It may be known by definition alone, as 100 per cent are: then without an observation. */
export interface Whole {
  readonly value: number;
  readonly name: string;
  readonly item: Item | null;
}

/** What a stacked bar is told besides its parts, their whole and the size: the word for the rest, a line under all. */
export interface StackedBarOptions {
  readonly format: ChartFormat;
  readonly rest: string;
  readonly foot: string;
}

/** A part or the rest (`null`) before it has a place: from where to where it lies in the whole, and what it says. */
export interface PlannedPart {
  readonly item: Item | null;
  readonly figure: Figure | null;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Wording[];
}

/** What is known of a stacked bar before anything has a place. */
export interface StackPlan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly parts: readonly PlannedPart[];
  readonly total: number;
  /** How far the scale must reach: to the total, or to the farthest bound of a part. */
  readonly extent: number;
  readonly whole: { readonly figure: Figure | null; readonly words: readonly Wording[] } | null;
  readonly missing: readonly Item[];
}

/** So little is left by rounding alone, by the size of the whole. */
const DUST = 1e-9;

/** Puts the parts one after the other and what they leave of the whole at the end. Throws for a part under zero. */
export function planStack(
  items: readonly Item[],
  whole: Whole | null,
  size: Size,
  { format, rest }: StackedBarOptions,
): StackPlan {
  const type = typeSizes(size);
  if (items.length === 0) throw new Error('missing observations: stackedBar needs at least one');
  const read = items.map((item) => ({ item, figure: readItem(item) }));
  let reached = 0;
  const parts = read.flatMap(({ item, figure }): PlannedPart[] => {
    if (figure === null) return [];
    if (figure.value < 0) throw new Error(`invalid part: ${figure.value} (${item.observation.id})`);
    const from = reached;
    reached += figure.value;
    return [{ item, figure, from, to: reached, words: wordsOf(item, 'name', type, format) }];
  });
  const total = Math.max(reached, whole?.value ?? 0);
  const open: Wording = { role: 'note', text: rest, size: type.value, tone: '' };
  const left: readonly PlannedPart[] =
    total - reached > DUST * total
      ? [{ item: null, figure: null, from: reached, to: total, words: [open] }]
      : [];
  const figure = whole?.item ? readItem(whole.item) : null;
  const ends = parts.map((part) => part.to + (part.figure ? part.figure.high - part.figure.value : 0));
  return {
    ...{ size, type, total, parts: [...parts, ...left] },
    extent: Math.max(total, figure?.high ?? 0, ...ends),
    whole: whole && { figure, words: wholeWords(whole, type, format) },
    missing: read.flatMap(({ item, figure }) => (figure === null ? [item] : [])),
  };
}

function wholeWords({ item, name }: Whole, type: TypeSizes, format: ChartFormat): readonly Wording[] {
  if (item) return wordsOf({ ...item, name }, 'heading', type, format);
  return [{ role: 'heading', text: name, size: type.name, tone: '' }];
}

function wordsOf(
  { observation, name, note, tone }: Item,
  role: 'name' | 'heading',
  type: TypeSizes,
  format: ChartFormat,
): readonly Wording[] {
  return [
    { role, text: name, size: type.name, tone: role === 'name' ? tone : '' },
    { role: 'value', text: format.value(observation), size: type.value, tone: '' },
    { role: 'note', text: note, size: type.note, tone: '' },
  ];
}
