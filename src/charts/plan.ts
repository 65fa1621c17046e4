import { reachesAlong } from './edge-crowd.ts';
import type { Figure } from './figure.ts';
import { COLUMN_GAP, LABEL_GAP } from './frame.ts';
import type { RightNeed } from './frame.ts';
import { breakText, deadlineText, seriesText } from './label-text.ts';
import type { LabelText } from './label-text.ts';
import type { Reading } from './reading.ts';
import { typeSizes } from './size.ts';
import type { Size, TypeSizes } from './size.ts';

/** What is known of a chart of some size before anything has a place. */
export interface Plan extends Reading {
  readonly size: Size;
  readonly type: TypeSizes;
  /** The label with the name of its series, by the figure that bears it. */
  readonly names: ReadonlyMap<Figure, LabelText>;
  /** The room that the names need to the right of their marks. */
  readonly needs: readonly RightNeed[];
  readonly deadlines: ReadonlyMap<Figure, LabelText>;
  readonly reasons: readonly LabelText[];
}

/** So much less there is for names where their leaders need room. */
const COLUMN_ROOM = 40;

/** Words all labels of a chart that was read, for one of its sizes. */
export function planChart(reading: Reading, size: Size): Plan {
  const { domain, column, bearers, due } = reading;
  const { lang, breaks = [] } = reading.options;
  const type = typeSizes(size);
  const columnAlong = Math.max(...[...column].map((figure) => reachesAlong(figure, domain)));
  const textRoom = size.width - (column.size > 0 ? COLUMN_ROOM : 0);
  const names = new Map<Figure, LabelText>();
  for (const [figure, { text }] of bearers) names.set(figure, seriesText(figure, text, lang, type, textRoom));
  const deadlines = new Map<Figure, LabelText>();
  for (const [figure, { text }] of due) deadlines.set(figure, deadlineText(figure, text, type, size.width));
  return {
    ...reading,
    ...{ size, type, names, deadlines },
    needs: [...names].map(([figure, { width }]) => ({
      along: column.has(figure) ? columnAlong : reachesAlong(figure, domain),
      width: width + (column.has(figure) ? COLUMN_GAP : LABEL_GAP),
    })),
    reasons: breaks.map((item, index) => breakText(item, index, type, size.width)),
  };
}
