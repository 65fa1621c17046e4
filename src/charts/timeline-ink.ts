import type { ScaleLinear } from 'd3';
import type { Box } from './box.ts';
import { pathItem, type PathItem } from './drawing.ts';
import { round } from './round.ts';
import { shapePath, type Shape } from './shape.ts';
import type { RowTime, TimelineSubject } from './timeline-row.ts';

/** The ink of a row along the time axis, in pixels: everything but its height. */
export interface RowInk {
  readonly x: number;
  /** How far it reaches. */
  readonly x1: number;
  readonly x2: number;
  readonly span: { readonly x1: number; readonly x2: number; readonly kind: SpanKind } | null;
  readonly covers: { readonly x1: number; readonly x2: number } | null;
}

/** What the bar of a date says: it lies within, it covers this, nothing is known. */
export type SpanKind = 'within' | 'covers' | 'undated';

const HALF_MARK = 6;
const HALF_COVERS = 5;
const HALF_CAP = 3;
const HALF_TICK = 9;
const DIAMOND = { across: 5.5, up: 6.5 };

/** Places the time of a row; one without a date has its mark in the middle of a bar over the whole axis. */
export function rowInk(time: RowTime, scale: ScaleLinear<number, number>, plot: Box): RowInk {
  const span =
    time.at === null
      ? { x1: round(plot.x), x2: round(plot.x + plot.width), kind: 'undated' as const }
      : time.span && {
          x1: round(scale(time.span.from)),
          x2: round(scale(time.span.to)),
          kind: time.span.kind,
        };
  const covers = time.covers && { x1: round(scale(time.covers.from)), x2: round(scale(time.covers.to)) };
  const x = round(time.at === null ? plot.x + plot.width / 2 : scale(time.at));
  const ends = [x - HALF_MARK, x + HALF_MARK];
  for (const bar of [span, covers]) if (bar) ends.push(bar.x1, bar.x2);
  return { x, x1: round(Math.min(...ends)), x2: round(Math.max(...ends)), span, covers };
}

/** What lies behind the mark of a row at the height `y`: the years covered, the way from them to the mark, its bar. */
export function inkBehind({ x, span, covers }: RowInk, y: number, tone: string): readonly PathItem[] {
  const middle = round(y);
  const cap = (at: number): string => `M${at},${round(y - HALF_CAP)}v${2 * HALF_CAP}`;
  const parts: PathItem[] = [];
  if (covers) {
    const wide = round(covers.x2 - covers.x1);
    const d = `M${covers.x1},${round(y - HALF_COVERS)}h${wide}v${2 * HALF_COVERS}h${-wide}Z`;
    parts.push(pathItem('area-soft', d, tone));
    if (covers.x2 < x) parts.push(pathItem('leader', `M${covers.x2},${middle}H${x}`));
  }
  if (span) {
    const line = `M${span.x1},${middle}H${span.x2}`;
    const d = span.kind === 'covers' ? cap(span.x1) + line + cap(span.x2) : line;
    parts.push(pathItem(span.kind === 'undated' ? 'span-undated' : 'span', d, tone));
  }
  return parts;
}

/** The path of a document's mark: a lozenge, which no figure has. */
export function lozenge(x: number, y: number): string {
  const { across, up } = DIAMOND;
  return `M${round(x)},${round(y - up)}l${across},${up}l${-across},${up}l${-across},${-up}Z`;
}

/** The path of a figure's mark; targets and rules are upright ticks, a target's at its deadline. */
export function rowShape(shape: Shape, x: number, y: number): string {
  const top = `M${round(x)},${round(y - HALF_TICK)}`;
  if (shape === 'target') return `${top}v${2 * HALF_TICK}`;
  return shape === 'rule' ? `${top}v4m0,3v4m0,3v4` : shapePath(shape, x, y);
}

/** The shape of a figure where its amount is in words: its kind goes before where it comes from. */
export function shapeInTime({ observation }: Extract<TimelineSubject, { kind: 'figure' }>): Shape {
  const { kind, origin } = observation;
  if (kind === 'target' || kind === 'rule') return kind;
  if (kind === 'expected') return 'triangle';
  return origin === 'derived' ? 'ring' : origin === 'cited' ? 'square' : 'dot';
}
