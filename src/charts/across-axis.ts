import { scaleLinear, type ScaleLinear } from 'd3';
import type { Lang } from '../model/vocabulary.ts';
import { measureText } from './measure-text.ts';
import { niceTicks, type Ticks } from './nice-ticks.ts';
import type { ChartFormat } from './options.ts';
import { round } from './round.ts';
import type { Size, TypeSizes } from './size.ts';

/** A tick of a value axis that runs across, with its number under it; the last may carry the unit. */
export interface AcrossTick {
  readonly value: number;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A value axis from left to right: the scale, and ticks in round steps. */
export interface AcrossAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly AcrossTick[];
}

/** What an axis is made for: `room` is where its texts must stay, `whole` forbids ticks beside whole numbers. */
export interface AcrossRoom {
  readonly from: number;
  readonly to: number;
  readonly room: readonly [left: number, right: number];
  readonly whole: boolean;
}

const MOST: Readonly<Record<Size['kind'], number>> = { narrow: 4, wide: 6 };
const LEAST = 2;
const SPACE = 10;
const UNSPACED = /^[%‰°]/u;
/** Values nearer one another than this, by their size, are one: a third is kept as 33.3333. */
const EQUAL = 2e-6;
const TINY = 1e-100;
const PADDING = 0.1;

/**
 * An axis for values from `low` to `high`: as many ticks as have room for their numbers, at least two, the last with
 * the unit where that fits. Where all values are one, it reaches as far to either side; where they are zero, to 1.
 */
export function acrossAxis(
  low: number,
  high: number,
  given: AcrossRoom,
  format: ChartFormat,
  lang: Lang,
  type: TypeSizes,
  kind: Size['kind'],
): AcrossAxis {
  const even = !(high - low > Math.max(TINY, Math.max(Math.abs(low), Math.abs(high)) * EQUAL));
  const pad = even ? Math.abs(high) * PADDING || 1 : 0;
  const [least, most] = even && low === 0 ? [0, 1] : [low - pad, high + pad];
  let last: AcrossAxis | null = null;
  for (let count = MOST[kind]; count >= LEAST; count -= 1) {
    const ticks = niceTicks(least, most, LEAST, count, given.whole);
    for (const unit of format.unit === '' ? [''] : [withUnit(format.unit, lang), '']) {
      last = build(ticks, unit, given, format, type);
      if (fits(last, type)) return last;
    }
  }
  if (!last) throw new Error(`invalid domain: ${low} to ${high}`);
  return { ...last, ticks: last.ticks.slice(-1) };
}

function build(
  { values, low, high }: Ticks,
  unit: string,
  { from, to, room }: AcrossRoom,
  format: ChartFormat,
  type: TypeSizes,
): AcrossAxis {
  const scale = scaleLinear([low, high], [from, to]);
  const ticks = values.map((value, index): AcrossTick => {
    const text = format.tick(value) + (index === values.length - 1 ? unit : '');
    const x = round(scale(value));
    const half = measureText(text, type.tick) / 2;
    const anchor = x - half < room[0] ? 'start' : x + half > room[1] ? 'end' : 'middle';
    const textX = anchor === 'start' ? room[0] : anchor === 'end' ? room[1] : x;
    return { value, x, text, textX: round(textX), anchor };
  });
  return { scale, from: round(from), to: round(to), ticks };
}

/** Whether the numbers stand apart. */
function fits({ ticks }: AcrossAxis, type: TypeSizes): boolean {
  const ends = ticks.map((tick) => extent(tick, type));
  return ends.every(([left], index) => index === 0 || left - (ends[index - 1]?.[1] ?? 0) >= SPACE);
}

/** From where to where the number of a tick stands, in pixels. */
export function extent({ text, textX, anchor }: AcrossTick, type: TypeSizes): readonly [number, number] {
  const width = measureText(text, type.tick);
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
  return [left, left + width];
}

function withUnit(unit: string, lang: Lang): string {
  return lang === 'zh' || UNSPACED.test(unit) ? unit : ` ${unit}`;
}
