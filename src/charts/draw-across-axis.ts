import type { AcrossAxis } from './across-axis.ts';
import { pathItem, type PathItem, type TextItem } from './drawing.ts';
import { round } from './round.ts';
import type { TypeSizes } from './size.ts';

const TICK = 4;
const TEXT_DROP = 5;

/** An axis that runs across at the height `y`: its line, its ticks, their numbers under it. */
export function drawAxis(axis: AcrossAxis, y: number, type: TypeSizes): readonly (PathItem | TextItem)[] {
  return [
    pathItem('axis', `M${axis.from},${y}H${axis.to}`),
    ...axis.ticks.flatMap(({ x, text, textX, anchor }): readonly (PathItem | TextItem)[] => [
      pathItem('axis', `M${x},${y}v${TICK}`),
      {
        ...{ kind: 'text', role: 'tick', tone: '', size: type.tick },
        ...{ text, x: textX, y: round(y + TEXT_DROP + type.tick), anchor },
      },
    ]),
  ];
}
