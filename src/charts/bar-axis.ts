import type { ScaleLinear } from 'd3';
import type { Lang } from '../model/vocabulary.ts';
import type { Box } from './box.ts';
import { overlaps } from './box.ts';
import type { BarPlan } from './bar-plan.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';

/** A number under an axis that runs to the right. */
export interface LyingTick {
  readonly value: number;
  readonly x: number;
  readonly path: string;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'middle';
  readonly box: Box;
}

/** The room that the axis takes under the bars. */
export const AXIS_HEIGHT = 24;
const TICK = 5;
const TEXT_DROP = 19;
const TEXT_SPACE = 12;
const UNSPACED = /^[%‰°]/u;

/** The ticks at the height `y`, zero among them; where their numbers are crowded, every second or third is kept. */
export function barAxis(
  { size, type, format, ticks }: BarPlan,
  scale: ScaleLinear<number, number>,
  y: number,
  lang: Lang,
): LyingTick[] {
  const zero = ticks.values.indexOf(0);
  const place = (value: number, text: string): LyingTick => {
    const width = measureText(text, type.tick);
    const x = round(scale(value));
    const textX = round(Math.min(Math.max(x, width / 2), size.width - width / 2));
    const box = {
      x: round(textX - width / 2),
      y: round(y + TEXT_DROP - type.tick * 0.8),
      width: round(width),
      height: type.tick,
    };
    return {
      value,
      x,
      path: `M${x},${y}v${TICK}`,
      text,
      textX,
      textY: round(y + TEXT_DROP),
      anchor: 'middle',
      box,
    };
  };
  for (let step = 1; ; step += 1) {
    const kept = ticks.values.filter((_, index) => (index - zero) % step === 0);
    const bare = kept.map((value) => place(value, format.tick(value)));
    const last = kept.at(-1) ?? 0;
    const named = [...bare.slice(0, -1), place(last, withUnit(format.tick(last), format.unit, lang))];
    if (isClear(named)) return named;
    if (isClear(bare)) return bare;
  }
}

function isClear(ticks: readonly LyingTick[]): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || !overlaps(before.box, tick.box, TEXT_SPACE);
  });
}

function withUnit(number: string, unit: string, lang: Lang): string {
  return unit === '' || lang === 'zh' || UNSPACED.test(unit) ? number + unit : `${number} ${unit}`;
}
