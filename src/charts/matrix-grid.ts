import { captionOf, placeCaption, type Caption } from './caption.ts';
import type { MatrixRow } from './coverage-matrix.ts';
import type { TextItem } from './drawing.ts';
import { flowCell, type FlowingMark, type MatrixWords } from './flow-cell.ts';
import { round } from './round.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';

/** A coverage matrix with everything in its place: pixels to a tenth. */
export interface MatrixGrid {
  readonly width: number;
  readonly height: number;
  /** Under the head, and between rows. */
  readonly axis: string | null;
  readonly rules: readonly string[];
  readonly marks: readonly FlowingMark[];
  readonly texts: readonly TextItem[];
}

const MOST_COLUMNS = 4;
const LABEL = { wide: 136, narrow: 108 };
const GAP = 14;
const PADDING = 7;

/**
 * Sets a matrix: indicators down and places across when wide, with up to four places; otherwise stacked, each
 * indicator over the places one under the other.
 */
export function matrixGrid(rows: readonly MatrixRow[], words: MatrixWords, size: Size): MatrixGrid {
  const places = rows[0]?.cells.length ?? 0;
  if (places === 0) throw new Error('missing cells: matrixGrid needs at least one');
  return size.kind === 'wide' && places <= MOST_COLUMNS
    ? asTable(rows, words, size)
    : asStack(rows, words, size);
}

function asTable(rows: readonly MatrixRow[], words: MatrixWords, size: Size): MatrixGrid {
  const type = typeSizes(size);
  const cells = rows[0]?.cells ?? [];
  const column = (size.width - LABEL.wide) / cells.length;
  const leftOf = (index: number): number => LABEL.wide + index * column;
  const heads = cells.map(({ region }) => nameOf(region, words, type, column - GAP));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const texts = heads.flatMap(
    (head, index) => placeCaption(head, leftOf(index), headHeight - head.height, 'start').texts,
  );
  const marks: FlowingMark[] = [];
  const rules: string[] = [];
  let top = headHeight + PADDING;
  for (const { indicator, cells: own } of rows) {
    if (top > headHeight + PADDING) rules.push(ruleAt(top, size));
    top += PADDING;
    const label = labelOf(words.indicator(indicator), 'value', type, LABEL.wide - GAP);
    texts.push(...placeCaption(label, 0, top + 1, 'start').texts);
    const flown = own.map((cell, index) =>
      flowCell(cell, { left: leftOf(index), top, room: column - GAP }, words, type),
    );
    for (const cell of flown) {
      marks.push(...cell.marks);
      texts.push(...cell.texts);
    }
    top = round(top + Math.max(label.height, ...flown.map(({ height }) => height)) + PADDING);
  }
  const axis = ruleAt(headHeight + PADDING, size);
  return { width: size.width, height: top, axis, rules, marks, texts };
}

function asStack(rows: readonly MatrixRow[], words: MatrixWords, size: Size): MatrixGrid {
  const type = typeSizes(size);
  const texts: TextItem[] = [];
  const marks: FlowingMark[] = [];
  const rules: string[] = [];
  const label = LABEL[size.kind];
  let top = 0;
  for (const { indicator, cells } of rows) {
    if (top > 0) {
      rules.push(ruleAt(top, size));
      top += PADDING;
    }
    const heading = labelOf(words.indicator(indicator), 'heading', type, size.width);
    texts.push(...placeCaption(heading, 0, top, 'start').texts);
    top += heading.height + PADDING / 2;
    for (const cell of cells) {
      const name = nameOf(cell.region, words, { ...type, name: type.note }, label - GAP);
      texts.push(...placeCaption(name, 0, top + 2, 'start').texts);
      const flown = flowCell(cell, { left: label, top, room: size.width - label }, words, type);
      marks.push(...flown.marks);
      texts.push(...flown.texts);
      top += Math.max(name.height + 2, flown.height);
    }
    top = round(top + PADDING);
  }
  return { width: size.width, height: top, axis: null, rules, marks, texts };
}

function nameOf(region: string, words: MatrixWords, type: TypeSizes, room: number): Caption {
  const tone = `place-${region}`;
  return captionOf([{ role: 'name', text: words.place(region), size: type.name, tone }], room);
}

function labelOf(text: string, role: 'value' | 'heading', type: TypeSizes, room: number): Caption {
  return captionOf([{ role, text, size: type.value, tone: '' }], room);
}

function ruleAt(y: number, { width }: Size): string {
  return `M0,${round(y)}H${width}`;
}
