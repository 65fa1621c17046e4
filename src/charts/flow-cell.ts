import { captionOf, placeCaption } from './caption.ts';
import type { MatrixCell, MatrixMark } from './coverage-matrix.ts';
import type { TextItem } from './drawing.ts';
import { measureText } from './measure-text.ts';
import { round } from './round.ts';
import type { TypeSizes } from './size.ts';

/** A mark of a matrix in its place, its middle at (x, y). */
export interface FlowingMark {
  readonly mark: MatrixMark;
  readonly x: number;
  readonly y: number;
  readonly tone: string;
}

/** What stands in a cell, and how high it is in pixels. */
export interface FlowingCell {
  readonly marks: readonly FlowingMark[];
  readonly texts: readonly TextItem[];
  readonly height: number;
}

/** The words of a matrix, in the language of the page. */
export interface MatrixWords {
  readonly place: (region: string) => string;
  readonly indicator: (id: string) => string;
  readonly absence: (absence: NonNullable<MatrixCell['absence']>) => string;
  readonly count: (figures: number) => string;
}

const LINE = 19;
const MARK = 13;
const SPACE = { afterMark: 3, between: 9 };
const FOOT = 4.5;

/** Sets a cell from (left, top) in lines of at most `room` pixels: marks with their times, or why there are none. */
export function flowCell(
  cell: MatrixCell,
  { left, top, room }: { readonly left: number; readonly top: number; readonly room: number },
  words: MatrixWords,
  type: TypeSizes,
): FlowingCell {
  const size = type.note;
  if (cell.absence) {
    const note = captionOf([{ role: 'note', text: words.absence(cell.absence), size, tone: '' }], room);
    return {
      marks: [],
      texts: placeCaption(note, left, top + 1, 'start').texts,
      height: Math.max(LINE, note.height),
    };
  }
  const tone = `place-${cell.region}`;
  const marks: FlowingMark[] = [];
  const texts: TextItem[] = [];
  let [x, line] = [left, 0];
  const claim = (width: number): void => {
    if (x > left && x + width > left + room) [x, line] = [left, line + 1];
  };
  const write = (text: string, role: TextItem['role']): void => {
    const y = round(top + line * LINE + LINE / 2 + FOOT);
    texts.push({ kind: 'text', role, x: round(x), y, text, anchor: 'start', size, tone: '' });
    x += measureText(text, size);
  };
  for (const { marks: alike, text } of cell.entries) {
    const said = text === '' ? 0 : SPACE.afterMark + measureText(text, size);
    const whole = alike.length * MARK + said;
    if (whole <= room) claim(whole);
    for (const [index, mark] of alike.entries()) {
      claim(MARK + (index === alike.length - 1 ? said : 0));
      marks.push({ mark, x: round(x + MARK / 2), y: round(top + line * LINE + LINE / 2), tone });
      x += MARK;
    }
    if (text !== '') {
      x += SPACE.afterMark;
      write(text, 'value');
    }
    x += SPACE.between;
  }
  if (cell.count !== null) {
    const count = words.count(cell.count);
    claim(measureText(count, size));
    write(count, 'note');
  }
  return { marks, texts, height: (line + 1) * LINE };
}
