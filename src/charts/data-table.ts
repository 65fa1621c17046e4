import type { Observation } from '../model/observation.ts';
import { captionOf, placeCaption, type Caption, type Words } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import type { TextItem } from './drawing.ts';
import { measureText } from './measure-text.ts';
import { packPhrases } from './pack-phrases.ts';
import { round } from './round.ts';
import { typeSizes, type Size } from './size.ts';
import { splitText } from './wrap-text.ts';

/** A row before it has a place: its figure, and a text a column; `figure` is the column that its mark stands in. */
export interface TableRow {
  readonly observation: Observation;
  readonly cells: readonly string[];
}

/** The head of a table: a label a column, and which of them holds the figure. */
export interface TableHead {
  readonly labels: readonly string[];
  readonly figure: number;
  /** What stands between cells that follow one another in a line: `, ` or `，`. */
  readonly comma: string;
}

/** A table with everything in its place: pixels to a tenth. */
export interface DataTable {
  readonly width: number;
  readonly height: number;
  readonly axis: string | null;
  readonly rules: readonly string[];
  readonly marks: readonly { readonly observation: Observation; readonly x: number; readonly y: number }[];
  readonly texts: readonly TextItem[];
}

const MARK = 16;
const GAP = 14;
const PADDING = 6;
const MOST = 0.42;
/** A figure is not parted from its unit where this much of the width is enough for both. */
const MOST_FIGURE = 0.25;

/** Sets a table of figures, its rows in the order given: in columns when wide, each row stacked when narrow. */
export function dataTable(head: TableHead, rows: readonly TableRow[], size: Size): DataTable {
  if (rows.length === 0) throw new Error('missing observations: dataTable needs at least one');
  return size.kind === 'wide' ? inColumns(head, rows, size) : stacked(head, rows, size);
}

function inColumns({ labels, figure }: TableHead, rows: readonly TableRow[], size: Size): DataTable {
  const type = typeSizes(size);
  const indent = (column: number): number => (column === figure ? MARK : 0);
  const needs = labels.map((label, column) => {
    const texts = [label, ...rows.map(({ cells }) => cells[column] ?? '')];
    const wide = (text: string): number => measureText(text, type.value, true) + indent(column) + 1;
    const words = texts.flatMap((text) => splitText(text).map((word) => wide(word.trimEnd())));
    const least =
      column === figure
        ? Math.max(...words, Math.min(size.width * MOST_FIGURE, Math.max(...texts.map(wide))))
        : Math.max(...words);
    return { least, natural: Math.min(Math.max(...texts.map(wide)), Math.max(size.width * MOST, least)) };
  });
  const widths = columnWidths(needs, size.width - GAP * (labels.length - 1));
  const lefts = widths.map((_, column) =>
    widths.slice(0, column).reduce((left, width) => left + width + GAP, 0),
  );
  const set = (text: string, role: Words['role'], column: number): Caption =>
    captionOf([{ role, text, size: type.note, tone: '' }], (widths[column] ?? 0) - indent(column));
  const heads = labels.map((label, column) => set(label, 'note', column));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const texts = heads.flatMap(
    (caption, column) =>
      placeCaption(caption, (lefts[column] ?? 0) + indent(column), headHeight - caption.height, 'start')
        .texts,
  );
  let top = round(headHeight + PADDING);
  const axis = `M0,${top}H${size.width}`;
  const rules: string[] = [];
  const marks: DataTable['marks'][number][] = [];
  for (const [index, { observation, cells }] of rows.entries()) {
    if (index > 0) rules.push(`M0,${top}H${size.width}`);
    top += PADDING;
    const captions = cells.map((text, column) => set(text, column === figure ? 'heading' : 'value', column));
    texts.push(
      ...captions.flatMap(
        (caption, column) => placeCaption(caption, (lefts[column] ?? 0) + indent(column), top, 'start').texts,
      ),
    );
    marks.push({
      observation,
      x: round((lefts[figure] ?? 0) + MARK / 2 - 2),
      y: round(top + type.note * 0.6),
    });
    top = round(top + Math.max(...captions.map(({ height }) => height)) + PADDING);
  }
  return { width: size.width, height: top, axis, rules, marks, texts };
}

function stacked({ figure, comma }: TableHead, rows: readonly TableRow[], size: Size): DataTable {
  const type = typeSizes(size);
  const texts: TextItem[] = [];
  const marks: DataTable['marks'][number][] = [];
  const rules: string[] = [];
  let top = 0;
  for (const [index, { observation, cells }] of rows.entries()) {
    if (index > 0) {
      rules.push(`M0,${top}H${size.width}`);
      top += PADDING;
    }
    const room = size.width - MARK;
    const others = cells.filter((text, column) => column !== figure && text !== '');
    const phrases = others.map((text, at) => (at < others.length - 1 ? text + comma : text));
    const caption = captionOf(
      [
        { role: 'heading', text: cells[figure] ?? '', size: type.value, tone: '' },
        ...packPhrases(phrases, room, type.note).map((text): Words => ({
          role: 'note',
          text,
          size: type.note,
          tone: '',
        })),
      ],
      room,
    );
    texts.push(...placeCaption(caption, MARK, top, 'start').texts);
    marks.push({ observation, x: MARK / 2 - 2, y: round(top + type.value * 0.6) });
    top = round(top + caption.height + PADDING);
  }
  return { width: size.width, height: top, axis: null, rules, marks, texts };
}
