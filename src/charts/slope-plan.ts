import type { Series } from '../model/series.ts';
import type { DatedOptions } from './dated-options.ts';
import { readFigure, type Figure } from './figure.ts';
import type { LabelText } from './label-text.ts';
import { lastFigure } from './last-figure.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';
import { countDates, isOf, slopeDates, type SlopeDate } from './slope-dates.ts';
import { slopeText, type SlopeLabelKind } from './slope-text.ts';

/** What is known of a slope chart before anything has a place. */
export interface SlopePlan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly options: DatedOptions;
  readonly figures: readonly Figure[];
  readonly dates: readonly SlopeDate[];
  /** Every figure's label: its value, and the name of its place where it is the last. */
  readonly texts: ReadonlyMap<Figure, LabelText>;
  readonly bearers: ReadonlySet<Figure>;
  /** The figures of the last date that bear names, where they are a crowd: each has a leader to its name. */
  readonly crowd: ReadonlySet<Figure>;
}

const LEAST_DATES = 2;
const MOST_DATES = 3;
const CROWD = 5;

/** Reads all series and words all labels. Throws where a figure is undated, and for one date or more than three. */
export function planSlope(series: readonly Series[], size: Size, options: DatedOptions): SlopePlan {
  const type = typeSizes(size);
  const bySeries = series.map((each) =>
    each.points.flatMap((point, index) => readFigure(each, point, index) ?? []),
  );
  const figures = bySeries.flat();
  const undated = figures.find(({ time }) => time === null);
  if (undated) throw new Error(`missing date: ${undated.observation.id}`);
  const dates = slopeDates(figures.map(({ observation }) => observation));
  const count = dates.length === 0 ? 0 : countDates(dates);
  if (count < LEAST_DATES || count > MOST_DATES) throw new Error(`invalid number of dates: ${count}`);
  const bearers = new Set(bySeries.flatMap((own) => lastFigure(own) ?? []));
  const last = [...bearers].filter((figure) => isOf(figure, dates.at(-1)?.iso));
  const crowd = new Set(last.length < CROWD ? [] : last);
  const kindOf = (figure: Figure): SlopeLabelKind =>
    crowd.has(figure) ? 'crowded' : bearers.has(figure) ? 'named' : 'value';
  const texts = new Map(
    figures.map((figure) => [figure, slopeText(figure, kindOf(figure), options, type, size.width)]),
  );
  return { size, type, options, figures, dates, texts, bearers, crowd };
}
