import { columnLabels } from './column-labels.ts';
import type { ColumnLabel } from './column-labels.ts';
import { columnScene } from './column-scene.ts';
import type { ColumnScene } from './column-scene.ts';
import type { Figure } from './figure.ts';
import type { LineChartOptions } from './options.ts';
import { placeColumns } from './place-columns.ts';
import type { Column } from './place-columns.ts';
import { placeMarks } from './place-marks.ts';
import type { Mark } from './place-marks.ts';
import { typeSizes } from './size.ts';
import type { Size } from './size.ts';
import type { XDomain } from './x-domain.ts';

/** A scene with its columns, marks and labels. */
export interface FittedColumns {
  readonly scene: ColumnScene;
  readonly marks: readonly Mark[];
  readonly columns: readonly Column[];
  readonly labels: readonly ColumnLabel[];
}

/** So many ticks over the figures are tried to give the last figure room for its label. */
const MOST_RAISED = 2;

/** Fits the axis so that the first label covers nothing, if that can be had. */
export function fitColumns(
  figures: readonly Figure[],
  domain: XDomain | null,
  size: Size,
  options: LineChartOptions,
): FittedColumns {
  const type = typeSizes(size);
  const captions = dueCaptions(figures, options);
  for (let raise = 0; ; raise += 1) {
    const scene = columnScene(figures, domain, size, type, options, raise);
    const marks = placeMarks(figures, captions, scene.scales, scene.bounds);
    const columns = placeColumns(figures, marks, scene);
    const { labels, crowded } = columnLabels(marks, columns, scene, type, options);
    if (!crowded || raise === MOST_RAISED) return { scene, marks, columns, labels };
  }
}

function dueCaptions(figures: readonly Figure[], { format }: LineChartOptions): ReadonlyMap<Figure, string> {
  const due = figures.filter(({ observation: { kind } }) => kind === 'target' || kind === 'rule');
  return new Map(due.map((figure) => [figure, format.deadline?.(figure.observation) ?? '']));
}
