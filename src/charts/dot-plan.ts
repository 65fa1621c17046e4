import type { Observation } from '../model/observation.ts';
import type { Series } from '../model/series.ts';
import type { DatedOptions } from './dated-options.ts';
import { dotLabel, inlineWidth, type DotLabel } from './dot-label.ts';
import { readFigure, type Figure } from './figure.ts';
import type { Ticks } from './nice-ticks.ts';
import { partByDate } from './part-by-date.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';
import { wordBlock, type WordBlock, type Wording } from './word-block.ts';
import { yDomain } from './y-domain.ts';

/** A place of a dot plot before it is set: none, one or two figures in order of time, each with its label. */
export interface PlannedDots {
  readonly series: Series;
  readonly name: WordBlock;
  readonly figures: readonly Figure[];
  readonly labels: readonly DotLabel[];
}

/** What is known of a dot plot before anything has a place. */
export interface DotPlan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly options: DotOptions;
  /** The highest first, by the later figure; then what has none for the later date, then places without a figure. */
  readonly rows: readonly PlannedDots[];
  readonly ticks: Ticks;
  /** Whether names stand beside their dots, and not over them. */
  readonly isBeside: boolean;
}

/** What a dot plot is told besides its series and size; `missing` is said of a place without a figure. */
export interface DotOptions extends DatedOptions {
  readonly missing: string;
}

const MOST_FIGURES = 2;
const NAME_ROOM = 0.3;
const LABEL_ROOM: Record<Size['kind'], number> = { wide: 0.22, narrow: 0.3 };

/** Reads and orders the series and words all labels. A date is said where there is more than one in the chart. */
export function planDots(series: readonly Series[], size: Size, options: DotOptions): DotPlan {
  const type = typeSizes(size);
  const read = series.map((each) => ({
    series: each,
    figures: each.points.flatMap((point, index) => readFigure(each, point, index) ?? []),
  }));
  const crowded = read.find(({ figures }) => figures.length > MOST_FIGURES);
  if (crowded)
    throw new Error(`invalid number of figures: ${crowded.figures.length} (${crowded.series.key})`);
  const figures = read.flatMap((each) => each.figures);
  if (figures.length === 0) throw new Error('missing observations: dotPlot needs at least one');
  const isDated = new Set(figures.map(({ observation }) => observation.period?.iso ?? '')).size > 1;
  const words = ({ observation }: Figure): readonly Wording[] => [
    { role: 'value', text: options.format.value(observation), size: type.value, tone: '' },
    { role: 'note', text: noteOf(observation, isDated, options), size: type.note, tone: '' },
  ];
  const room = LABEL_ROOM[size.kind] * size.width;
  const isInline = figures.every((figure) => inlineWidth(words(figure)) <= room);
  const labelOf = (figure: Figure): DotLabel => dotLabel(words(figure), room, isInline);
  const missing: Wording = { role: 'note', text: options.missing, size: type.note, tone: '' };
  const isConnected = read.some((each) => each.figures.length > 1);
  const names = (nameRoom: number): readonly WordBlock[] =>
    series.map(({ label, tone }) =>
      wordBlock([{ role: 'name', text: label[options.lang], size: type.name, tone }], nameRoom),
    );
  const beside = names(NAME_ROOM * size.width);
  const isShort = beside.every(({ lines }) => lines.length <= 1);
  const isBeside = size.kind === 'wide' || (isShort && !isConnected);
  const over = names(size.width);
  const rows = read.map((each, index): PlannedDots => ({
    ...each,
    name: (isBeside ? beside : over)[index] ?? wordBlock([], 0),
    labels: each.figures.length > 0 ? each.figures.map(labelOf) : [dotLabel([missing], room, false)],
  }));
  const later = new Set(
    partByDate(read.map((each) => each.figures.map(({ observation }) => observation))).at(-1),
  );
  const sorted = rows.toSorted((a, b) => classOf(a, later) - classOf(b, later) || leading(b) - leading(a));
  return { size, type, options, rows: sorted, ticks: yDomain(figures, true, size.kind, 0), isBeside };
}

/** Only figures of one date are ranked: 0 has one for the later date, 1 for the earlier alone, 2 has none. */
function classOf({ figures }: PlannedDots, later: ReadonlySet<Observation>): number {
  const last = figures.at(-1)?.observation;
  if (!last) return 2;
  return later.has(last) ? 0 : 1;
}

function leading({ figures }: PlannedDots): number {
  return figures.at(-1)?.value ?? 0;
}

function noteOf(observation: Observation, isDated: boolean, { format, date }: DotOptions): string {
  if (observation.kind === 'target' && format.deadline) return format.deadline(observation);
  return isDated ? date(observation) : '';
}
