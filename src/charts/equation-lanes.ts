import type { AcrossAxis } from './across-axis.ts';
import { acrossMark, readAcross, type AcrossMark } from './across-mark.ts';
import type { Equation, EquationOptions, RowWords, Span } from './equation.ts';
import { equationAxis, MARGIN } from './equation-axis.ts';
import { setWords, SIGN, type Columns } from './equation-rows.ts';
import { LEADING } from './label-text.ts';
import { round } from './round.ts';
import { shapePath } from './shape.ts';
import { signPath } from './sign-path.ts';
import type { Size, TypeSizes } from './size.ts';
import type { TextBlock } from './text-block.ts';

/** Result and claim, each in its lane, on one axis. */
export interface EquationLanes {
  readonly axis: AcrossAxis;
  readonly axisY: number;
  /** The room of the result, as a band; '' where it is a point. */
  readonly band: string;
  /** The result where the figures give a point. */
  readonly ring: string | null;
  /** The ends of the claim's room, led up through the result's lane. */
  readonly guides: string;
  readonly claim: AcrossMark;
  /** The paths of the signs before the lanes. */
  readonly signs: readonly string[];
  readonly texts: readonly TextBlock[];
  readonly bottom: number;
}

const HALF_BAND = 7;
const HALF_LANE = 13;
const LANE_GAP = 10;
const AXIS_GAP = 4;
const AXIS_ROOM = 20;
const HALF_CAP = 5;

/** Places what the parts give and what is claimed, one under the other on one axis, from `top`. */
export function equationLanes(
  equation: Equation,
  columns: Columns,
  top: number,
  size: Size,
  type: TypeSizes,
  options: EquationOptions,
): EquationLanes {
  const { result, claimSpan } = equation;
  const figure = readAcross(equation.claim);
  if (!figure) throw new Error(`missing value: ${equation.claim.id}`);
  const axis = equationAxis(equation, [figure.value, figure.low, figure.high], columns, size, type, options);
  const first = setLane(equation.resultWords, columns, top, type, '', result !== null);
  const second = setLane(
    equation.claimWords,
    columns,
    first.bottom + LANE_GAP,
    type,
    figure.series.tone,
    true,
  );
  const room: readonly [number, number] = [axis.from - MARGIN, axis.to + MARGIN];
  const { scale } = axis;
  const mark = acrossMark(figure, scale, second.y, room);
  const axisY = round(second.bottom + AXIS_GAP);
  const [low, high] = [result?.low ?? null, result?.high ?? null];
  const [x1, x2] = [low === null ? room[0] : scale(low), high === null ? room[1] : scale(high)].map(round);
  const isBand = result !== null && !(low !== null && low === high);
  return {
    axis,
    axisY,
    band: isBand ? `M${x1},${round(first.y - HALF_BAND)}H${x2}v${2 * HALF_BAND}H${x1}Z` : '',
    ring: result && result.value !== null ? shapePath('ring', scale(result.value), first.y) : null,
    guides: [claimSpan.low, claimSpan.high]
      .map((end) =>
        end === null ? '' : guide(round(scale(end)), [first.y, second.y], axisY, columns.isWide),
      )
      .join(''),
    claim: { ...mark, whisker: mark.whisker ?? roomWhisker(claimSpan, scale, second.y) },
    signs: [first.sign, second.sign].filter((sign) => sign !== ''),
    texts: [...first.texts, ...second.texts],
    bottom: axisY + AXIS_ROOM,
  };
}

/** An upright rule through both lanes; narrow, it leaves out the words between them. */
function guide(
  x: number,
  [first, second]: readonly [number, number],
  axisY: number,
  isWide: boolean,
): string {
  const top = round(first - HALF_LANE);
  if (isWide) return `M${x},${top}V${axisY}`;
  return `M${x},${top}V${round(first + HALF_LANE)}M${x},${round(second - HALF_LANE)}V${axisY}`;
}

interface Lane {
  readonly texts: readonly TextBlock[];
  readonly sign: string;
  /** The middle of its marks. */
  readonly y: number;
  readonly bottom: number;
}

/** A lane: wide, its words stand before it; narrow, over it. */
function setLane(
  words: RowWords,
  columns: Columns,
  top: number,
  type: TypeSizes,
  tone: string,
  hasMarks: boolean,
): Lane {
  const texts = setWords(words, columns, top, type, tone, true);
  const end = Math.max(top + type.name * LEADING, ...texts.map(({ box }) => box.y + box.height));
  const sign = words.sign === '' ? '' : signPath(words.sign, SIGN, top + type.name * 0.6);
  if (!hasMarks) return { texts, sign, y: top, bottom: end };
  const y = columns.isWide ? Math.max(round(top + type.name * 0.6), top + 8) : round(end + HALF_LANE);
  return { texts, sign, y: round(y), bottom: Math.max(end, y + HALF_LANE) };
}

/** The room that a claim's own rounding leaves it. */
function roomWhisker({ low, high }: Span, scale: AcrossAxis['scale'], y: number): AcrossMark['whisker'] {
  if (low === null || high === null || low === high) return null;
  const [x1, x2] = [round(scale(low)), round(scale(high))];
  const cap = (x: number): string => `M${x},${round(y - HALF_CAP)}v${2 * HALF_CAP}`;
  return { kind: 'between', path: `${cap(x1)}M${x1},${y}H${x2}${cap(x2)}` };
}
