import type { ScaleLinear } from 'd3';
import type { Lang } from '../model/vocabulary.ts';
import type { Box } from './box.ts';
import type { Bounds } from './frame.ts';
import { measureText } from './measure-text.ts';
import type { Ticks } from './nice-ticks.ts';
import type { ChartFormat } from './options.ts';
import { round } from './round.ts';
import type { TypeSizes } from './size.ts';

/** A horizontal rule with its number over its left end; `box` is the room of the text. */
export interface YTick {
  readonly value: number;
  readonly y: number;
  readonly path: string;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start';
  readonly box: Box;
}

const TEXT_LIFT = 5;
const UNSPACED = /^[%‰°]/u;

/** The horizontal rules, lowest first; the text of the highest carries the unit. */
export function yAxis(
  { values }: Ticks,
  scale: ScaleLinear<number, number>,
  { plot }: Bounds,
  format: ChartFormat,
  lang: Lang,
  type: TypeSizes,
): YTick[] {
  return values.map((value, index) => {
    const y = round(scale(value));
    const number = format.tick(value);
    const text = index === values.length - 1 ? withUnit(number, format.unit, lang) : number;
    const box: Box = {
      x: 0,
      y: round(y - TEXT_LIFT - type.tick * 0.8),
      width: round(measureText(text, type.tick)),
      height: type.tick,
    };
    const path = `M0,${y}H${round(plot.x + plot.width)}`;
    return { value, y, path, text, textX: 0, textY: round(y - TEXT_LIFT), anchor: 'start', box };
  });
}

/** The width that the bare numbers of the ticks take, in pixels. */
export function numbersWidth({ values }: Ticks, format: ChartFormat, type: TypeSizes): number {
  return Math.max(...values.map((value) => measureText(format.tick(value), type.tick)));
}

function withUnit(number: string, unit: string, lang: Lang): string {
  return unit === '' || lang === 'zh' || UNSPACED.test(unit) ? number + unit : `${number} ${unit}`;
}
