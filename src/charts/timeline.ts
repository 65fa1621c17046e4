import { scaleLinear } from 'd3';
import type { Box } from './box.ts';
import type { PlacedCaption } from './caption.ts';
import { cutRule } from './cut-rule.ts';
import type { Bounds } from './frame.ts';
import type { KeyEntry } from './key.ts';
import type { ChartFormat } from './options.ts';
import { round } from './round.ts';
import type { Shape } from './shape.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';
import { placeRowCaption, rowCaption } from './timeline-caption.ts';
import { rowInk, shapeInTime, type RowInk } from './timeline-ink.ts';
import { timelineKey } from './timeline-key.ts';
import { timeOfRow, type TimelineRow } from './timeline-row.ts';
import { xAxis, type XAxis } from './x-axis.ts';
import type { XDomain } from './x-domain.ts';

/** A row in its place: the middle of its lane at `y`, its ink, its words, its mark. */
export interface PlacedRow {
  readonly row: TimelineRow;
  readonly y: number;
  readonly ink: RowInk;
  readonly caption: PlacedCaption;
  /** A figure's; `null` for a document. */
  readonly shape: Shape | null;
}

/** A timeline with everything in its place: pixels to a tenth, from the upper left corner. */
export interface Timeline {
  readonly bounds: Bounds;
  readonly type: TypeSizes;
  readonly xAxis: XAxis;
  /** Upright rules at the beginnings of years, open where they would run through words. */
  readonly rules: readonly string[];
  readonly rows: readonly PlacedRow[];
  readonly key: readonly KeyEntry[];
}

/** How a timeline writes its years. */
export interface TimelineOptions {
  readonly format: Pick<ChartFormat, 'year'>;
}

const MARGIN = 9;
const LANE = 22;
const SPACE = { before: 12, follows: 4, top: 2, bottom: 10 };
const AXIS = 28;
const LEAST_YEARS = 2;

/**
 * Places rows on a true time axis, in the order given, each with its words beside its ink. The height follows from the
 * rows. Throws where there are none, where none has a date, and where the size is none.
 */
export function timeline(rows: readonly TimelineRow[], size: Size, options: TimelineOptions): Timeline {
  const type = typeSizes(size);
  if (rows.length === 0) throw new Error('missing rows: timeline needs at least one');
  const domain = yearsOf(rows);
  if (domain === null) throw new Error('missing dates: timeline needs at least one');
  const across = { x: MARGIN, width: size.width - 2 * MARGIN };
  const scale = scaleLinear(domain, [across.x, across.x + across.width]);
  let top = SPACE.top;
  const placed = rows.map((row, index): PlacedRow => {
    const ink = rowInk(timeOfRow(row.subject), scale, { ...across, y: 0, height: 0 });
    const words = rowCaption(row, ink, size, type);
    const above = words.side === 'above';
    const height = above ? words.caption.height + LANE : Math.max(LANE, words.caption.height);
    if (index > 0) top += row.follows ? SPACE.follows : SPACE.before;
    const y = round(above ? top + words.caption.height + LANE / 2 : top + height / 2);
    const caption = placeRowCaption(words, ink, top, y, size);
    top += height;
    return {
      ...{ row, y, ink, caption },
      shape: row.subject.kind === 'figure' ? shapeInTime(row.subject) : null,
    };
  });
  const plotHeight = Math.max(round(top + SPACE.bottom), (size.height ?? 0) - AXIS);
  const plot: Box = { ...across, y: 0, height: plotHeight };
  const bounds = { width: size.width, height: plotHeight + AXIS, plot };
  const axis = xAxis(scale, bounds, { ...NO_WORDS, ...options.format }, size, type);
  const texts = placed.map(({ caption }) => caption.box);
  const years = new Set(axis.labels.flatMap(({ year }) => [year, year + 1]));
  const edges = axis.ticks.filter(({ year }) => years.size > axis.ticks.length / 2 || years.has(year));
  return {
    ...{ bounds, type, xAxis: axis, rows: placed },
    rules: edges.map(({ x }) => cutRule(x, 0, plotHeight, texts)).filter(Boolean),
    key: timelineKey(placed),
  };
}

const NO_WORDS: ChartFormat = { value: () => '', tick: () => '', year: () => '', unit: '' };

/** The whole years round everything that is dated, at least two. */
function yearsOf(rows: readonly TimelineRow[]): XDomain | null {
  const ends = rows.flatMap(({ subject }) => {
    const { at, span, covers } = timeOfRow(subject);
    return [at ?? [], span ? [span.from, span.to] : [], covers ? [covers.from, covers.to] : []].flat();
  });
  if (ends.length === 0) return null;
  const start = Math.floor(Math.min(...ends));
  return [start, Math.max(Math.ceil(Math.max(...ends)), start + LEAST_YEARS)];
}
