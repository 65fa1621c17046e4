import type { Series } from '../model/series.ts';
import { edgeCrowd, reachesAlong } from './edge-crowd.ts';
import { readFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import { COLUMN_GAP, LABEL_GAP } from './frame.ts';
import type { RightNeed } from './frame.ts';
import { findJoints } from './join.ts';
import type { Joint } from './join.ts';
import { breakText, deadlineText, seriesText } from './label-text.ts';
import type { LabelText } from './label-text.ts';
import { lastFigure } from './last-figure.ts';
import type { LineChartOptions } from './options.ts';
import { rememberWords } from './remember-words.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import { isThinned } from './thin.ts';
import { OPEN_REACH } from './whisker.ts';
import { xDomain } from './x-domain.ts';
import type { XDomain } from './x-domain.ts';
import { yExtent } from './y-domain.ts';
import type { Extent } from './y-domain.ts';

/** What is known of a chart before anything has a place. */
export interface Plan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly options: LineChartOptions;
  /** Whether there are too many points for each to be a link. */
  readonly thinned: boolean;
  readonly figures: readonly Figure[];
  /** The place of each figure that has a label among `figures`. */
  readonly positions: ReadonlyMap<Figure, number>;
  readonly joints: readonly Joint[];
  readonly domain: XDomain | null;
  readonly extent: Extent;
  /** The room that whiskers without an end need over and under the values, pixels. */
  readonly openReach: { readonly up: number; readonly down: number };
  /** The label with the name of its series, by the figure that bears it. */
  readonly names: ReadonlyMap<Figure, LabelText>;
  /** The figures at or near the right edge, where they are a crowd: their names stand in one column, each with a leader. */
  readonly column: ReadonlySet<Figure>;
  /** The room that the names need to the right of their marks. */
  readonly needs: readonly RightNeed[];
  readonly deadlines: ReadonlyMap<Figure, LabelText>;
  readonly reasons: readonly LabelText[];
  /** The text that a labelled mark carries itself: its value, or when it is due. */
  readonly captions: ReadonlyMap<Figure, string>;
}

/** So much less there is for names where their leaders need room. */
const COLUMN_ROOM = 40;

/** Reads all series and words all labels. Rows without a figure still widen the time axis: a gap is to be seen. */
export function planChart(series: readonly Series[], size: Size, given: LineChartOptions): Plan {
  const options = { ...given, format: rememberWords(given.format) };
  const { lang, format, breaks = [] } = options;
  const type = typeSizes(size);
  if (series.every(({ points }) => points.length === 0))
    throw new Error('missing observations: lineChart needs at least one');
  const bySeries = series.map(readFigures);
  const figures = bySeries.flat();
  const last = bySeries.flatMap((own) => lastFigure(own) ?? []);
  const domain = xDomain(series.flatMap(({ points }) => points.map(({ observation }) => observation.period)));
  const thinned = isThinned(series);
  const column = thinned ? new Set<Figure>() : edgeCrowd(last, domain);
  const columnAlong = Math.max(...[...column].map((figure) => reachesAlong(figure, domain)));
  const textRoom = size.width - (column.size > 0 ? COLUMN_ROOM : 0);
  const names = new Map(
    last.map((figure) => [figure, seriesText(figure, lang, format, type, textRoom)] as const),
  );
  const due = thinned ? [] : findDeadlines(figures, options);
  const deadlines = new Map(
    due.map(([figure, text]) => [figure, deadlineText(figure, text, type, size.width)]),
  );
  const positions = new Map<Figure, number>();
  for (const [position, figure] of figures.entries())
    if (names.has(figure) || deadlines.has(figure)) positions.set(figure, position);
  return {
    ...{ size, type, options, thinned, figures, positions, domain, names, column, deadlines },
    joints: findJoints(figures),
    extent: yExtent(figures, options.zero ?? true),
    openReach: {
      up: figures.some(({ bound }) => bound === 'up') ? OPEN_REACH : 0,
      down: figures.some(({ bound, value }) => bound === 'down' && value <= 0) ? OPEN_REACH : 0,
    },
    needs: [...names].map(([figure, { width }]) => ({
      along: column.has(figure) ? columnAlong : reachesAlong(figure, domain),
      width: width + (column.has(figure) ? COLUMN_GAP : LABEL_GAP),
    })),
    reasons: breaks.map((item, index) => breakText(item, index, type, size.width)),
    captions: new Map([...last.map((figure) => [figure, format.value(figure.observation)] as const), ...due]),
  };
}

function readFigures(series: Series): Figure[] {
  const figures: Figure[] = [];
  for (const [index, point] of series.points.entries()) {
    const figure = readFigure(series, point, index);
    if (figure) figures.push(figure);
  }
  return figures;
}

function findDeadlines(
  figures: readonly Figure[],
  options: LineChartOptions,
): readonly (readonly [Figure, string])[] {
  return figures.flatMap((figure) => {
    const text = deadlineOf(figure, options);
    return text === '' ? [] : [[figure, text] as const];
  });
}

function deadlineOf({ observation }: Figure, { format }: LineChartOptions): string {
  if (observation.kind !== 'target') return '';
  if (format.deadline) return format.deadline(observation);
  return observation.period === null ? '' : format.year(Math.ceil(observation.period.end) - 1, false);
}
