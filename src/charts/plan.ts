import type { Series } from '../model/series.ts';
import { readFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import { breakText, deadlineText, seriesText } from './label-text.ts';
import type { LabelText } from './label-text.ts';
import { edgeCrowd } from './edge-crowd.ts';
import { lastFigure } from './last-figure.ts';
import type { LineChartOptions } from './options.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';
import { xDomain } from './x-domain.ts';
import type { XDomain } from './x-domain.ts';

/** What is known of a chart before anything has a place. */
export interface Plan {
  readonly size: Size;
  readonly type: TypeSizes;
  readonly options: LineChartOptions;
  readonly figures: readonly Figure[];
  readonly domain: XDomain | null;
  /** The label with the name of its series, by the figure that bears it. */
  readonly names: ReadonlyMap<Figure, LabelText>;
  /** The figures at the right edge, where they are a crowd: their names stand in one column, each with a leader. */
  readonly column: ReadonlySet<Figure>;
  readonly deadlines: ReadonlyMap<Figure, LabelText>;
  readonly reasons: readonly LabelText[];
  /** The text that a labelled mark carries itself: its value, or when it is due. */
  readonly captions: ReadonlyMap<Figure, string>;
}

/** So much less there is for names where their leaders need room. */
const COLUMN_ROOM = 40;

/** Reads all series and words all labels. Rows without a figure still widen the time axis: a gap is to be seen. */
export function planChart(series: readonly Series[], size: Size, options: LineChartOptions): Plan {
  const { lang, format, breaks = [] } = options;
  const type = typeSizes(size);
  const points = series.flatMap((each) => each.points);
  if (points.length === 0) throw new Error('missing observations: lineChart needs at least one');
  const bySeries = series.map((each) =>
    each.points.flatMap((point, index) => readFigure(each, point, index) ?? []),
  );
  const figures = bySeries.flat();
  const last = bySeries.flatMap((own) => lastFigure(own) ?? []);
  const domain = xDomain(points.map(({ observation }) => observation.period));
  const column = edgeCrowd(last, domain);
  const textRoom = size.width - (column.size > 0 ? COLUMN_ROOM : 0);
  const names = last.map((figure) => [figure, seriesText(figure, lang, format, type, textRoom)] as const);
  const due = figures.flatMap((figure) => {
    const text = deadlineOf(figure, options);
    return text === '' ? [] : [[figure, text] as const];
  });
  return {
    size,
    type,
    options,
    figures,
    domain,
    names: new Map(names),
    column,
    deadlines: new Map(due.map(([figure, text]) => [figure, deadlineText(figure, text, type, size.width)])),
    reasons: breaks.map((item, index) => breakText(item, index, type, size.width)),
    captions: new Map([
      ...names.map(([figure]) => [figure, format.value(figure.observation)] as const),
      ...due,
    ]),
  };
}

function deadlineOf({ observation }: Figure, { format }: LineChartOptions): string {
  if (observation.kind !== 'target') return '';
  if (format.deadline) return format.deadline(observation);
  return observation.period === null ? '' : format.year(Math.ceil(observation.period.end) - 1, false);
}
