import { amountAreas } from './amount-areas.ts';
import type { AmountArea } from './amount-areas.ts';
import type { Box } from './box.ts';
import type { ColumnScene } from './column-scene.ts';
import { hasColumn } from './column-width.ts';
import type { Figure } from './figure.ts';
import type { Mark } from './place-marks.ts';
import { round } from './round.ts';

/** The column under (or over) a mark, from zero. */
export interface Column {
  /** The id of the observation. */
  readonly id: string;
  readonly box: Box;
  readonly goesDown: boolean;
  readonly areas: readonly { readonly role: AmountArea['role']; readonly path: string }[];
}

/** The columns of those figures that have one; `marks` are theirs, one each in the same order. */
export function placeColumns(
  figures: readonly Figure[],
  marks: readonly Mark[],
  { scales, column }: ColumnScene,
): Column[] {
  return figures.flatMap((figure, index) => {
    const mark = marks[index];
    if (!mark || !hasColumn(figure)) return [];
    const [left, wide] = [round(mark.x - column / 2), round(column)];
    const areas = amountAreas(figure).flatMap(({ role, from, to }) => {
      const [top, bottom] = [round(scales.y(to)), round(scales.y(from))];
      return bottom > top ? [{ role, path: `M${left},${bottom}V${top}h${wide}V${bottom}Z` }] : [];
    });
    const top = round(scales.y(Math.max(figure.high, 0)));
    const height = round(scales.y(Math.min(figure.low, 0)) - top);
    const box = { x: left, y: top, width: wide, height };
    return [{ id: mark.id, box, goesDown: figure.value < 0, areas }];
  });
}
