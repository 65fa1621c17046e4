import type { Observation } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { edgeCrowd } from './edge-crowd.ts';
import { readFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import { gapsOf } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { findJoints } from './join.ts';
import type { Joint } from './join.ts';
import { lastFigure } from './last-figure.ts';
import type { LineChartOptions } from './options.ts';
import { rememberWords } from './remember-words.ts';
import { isThinned } from './thin.ts';
import { OPEN_REACH } from './whisker.ts';
import { xDomain } from './x-domain.ts';
import type { XDomain } from './x-domain.ts';
import { yExtent } from './y-domain.ts';
import type { Extent } from './y-domain.ts';

/** An observation without any figure: it has a row in the table and no mark. */
export interface Missing {
  readonly seriesKey: string;
  readonly observation: Observation;
}

/** What is said of a figure that has a label, and its place among all figures. */
export interface Said {
  readonly text: string;
  readonly position: number;
}

/** What is known of a chart before it has a size. */
export interface Reading {
  readonly options: LineChartOptions;
  /** Whether there are too many points for each to be a link. */
  readonly thinned: boolean;
  readonly figures: readonly Figure[];
  readonly missing: readonly Missing[];
  /** The figures that bear the names of their series, with their values. */
  readonly bearers: ReadonlyMap<Figure, Said>;
  /** The targets, with when they are due. */
  readonly due: ReadonlyMap<Figure, Said>;
  readonly joints: readonly Joint[];
  readonly gaps: readonly Gap[];
  readonly domain: XDomain | null;
  readonly extent: Extent;
  /** The room that whiskers without an end need over and under the values, pixels. */
  readonly openReach: { readonly up: number; readonly down: number };
  /** The figures at or near the right edge, where they are a crowd: their names stand in one column, each with a leader. */
  readonly column: ReadonlySet<Figure>;
  /** The text that a labelled mark carries itself: its value, or when it is due. */
  readonly captions: ReadonlyMap<Figure, string>;
}

/** Reads series, once for all sizes of their chart. Rows without a figure still widen the time axis: a gap is to be seen. */
export function readChart(series: readonly Series[], given: LineChartOptions): Reading {
  const options = { ...given, format: rememberWords(given.format) };
  if (series.every(({ points }) => points.length === 0))
    throw new Error('missing observations: lineChart needs at least one');
  const thinned = isThinned(series);
  const { figures, missing, gaps, periods, bearers } = readPoints(series, options);
  const domain = xDomain(periods);
  const due = thinned ? new Map<Figure, Said>() : findDue(figures, options);
  const captions = new Map<Figure, string>();
  for (const said of [bearers, due]) for (const [figure, { text }] of said) captions.set(figure, text);
  return {
    ...{ options, thinned, figures, missing, gaps, bearers, due, domain, captions },
    joints: findJoints(figures),
    extent: yExtent(figures, options.zero ?? true),
    openReach: {
      up: figures.some(({ bound }) => bound === 'up') ? OPEN_REACH : 0,
      down: figures.some(({ bound, value }) => bound === 'down' && value <= 0) ? OPEN_REACH : 0,
    },
    column: thinned ? new Set() : edgeCrowd([...bearers.keys()], domain),
  };
}

/** All points, in one go: there may be thousands. */
function readPoints(
  series: readonly Series[],
  { format }: LineChartOptions,
): Pick<Reading, 'figures' | 'missing' | 'gaps' | 'bearers'> & {
  readonly periods: readonly (Period | null)[];
} {
  const figures: Figure[] = [];
  const missing: Missing[] = [];
  const gaps: Gap[] = [];
  const periods: (Period | null)[] = [];
  const bearers = new Map<Figure, Said>();
  for (const each of series) {
    const first = figures.length;
    each.points.forEach((point, index) => {
      const { observation } = point;
      periods.push(observation.period);
      const figure = readFigure(each, point, index);
      if (figure) figures.push(figure);
      else missing.push({ seriesKey: each.key, observation });
    });
    const own = figures.slice(first);
    for (const gap of gapsOf(own)) gaps.push(gap);
    const bearer = lastFigure(own);
    if (!bearer) continue;
    const position = figures.lastIndexOf(bearer);
    bearers.set(bearer, { text: format.value(bearer.observation), position });
  }
  return { figures, missing, gaps, periods, bearers };
}

function findDue(figures: readonly Figure[], options: LineChartOptions): Reading['due'] {
  const due = new Map<Figure, Said>();
  for (const [position, figure] of figures.entries()) {
    const text = deadlineOf(figure, options);
    if (text !== '') due.set(figure, { text, position });
  }
  return due;
}

function deadlineOf({ observation }: Figure, { format }: LineChartOptions): string {
  if (observation.kind !== 'target') return '';
  if (format.deadline) return format.deadline(observation);
  return observation.period === null ? '' : format.year(Math.ceil(observation.period.end) - 1, false);
}
