import type { Box } from './box.ts';
import { captionOf, placeCaption, type Caption, type PlacedCaption, type Words } from './caption.ts';
import { packPhrases } from './pack-phrases.ts';
import type { Size, TypeSizes } from './size.ts';
import type { RowInk } from './timeline-ink.ts';
import type { TimelineRow } from './timeline-row.ts';

/** Where the words of a row stand by its ink: beside it, or over it where there is no room beside. */
export type Side = 'right' | 'left' | 'above';

/** The words of a row, and on which side of its ink. */
export interface RowCaption {
  readonly caption: Caption;
  readonly side: Side;
}

const NOTE = { role: 'note', tone: '' } as const;
const GAP = 9;
const EDGE = 1;
const MOST_LINES = 3;
const LEAST_ROOM = 40;
/** Beside the ink, texts broken into lines shorter than this would be columns of single words. */
const LEAST_BESIDE: Record<Size['kind'], number> = { wide: 150, narrow: 120 };

/** The words of a row in lines: beside the ink where three lines do, on the side that takes fewer; else over it. */
export function rowCaption(row: TimelineRow, ink: RowInk, size: Size, type: TypeSizes): RowCaption {
  const isDocument = row.subject.kind === 'document';
  const set = (room: number): Caption => {
    const title: Words = {
      role: isDocument ? 'heading' : 'value',
      text: row.title,
      size: type.value,
      tone: '',
    };
    const notes = packPhrases(row.notes, room, type.note);
    return captionOf([title, ...notes.map((text) => ({ ...NOTE, text, size: type.note }))], room);
  };
  const free = [
    ['right', size.width - EDGE - ink.x2 - GAP],
    ['left', ink.x1 - GAP],
  ] as const;
  const above = set(size.width - EDGE);
  const beside = free
    .filter(([, room]) => room >= LEAST_ROOM)
    .map(([side, room]) => ({ side, room, caption: set(room) }))
    .filter(({ room, caption: { lines } }) =>
      room < LEAST_BESIDE[size.kind] ? lines.length <= above.lines.length : lines.length <= MOST_LINES,
    )
    .toSorted((a, b) => a.caption.lines.length - b.caption.lines.length)
    .map(({ side, caption }) => ({ side, caption }));
  return beside[0] ?? { side: 'above', caption: above };
}

/** Puts the words of a row whose lane has its middle at `y` and whose upper edge is `top`. */
export function placeRowCaption(
  { caption, side }: RowCaption,
  ink: RowInk,
  top: number,
  y: number,
  frame: Pick<Box, 'width'>,
): PlacedCaption {
  if (side === 'above') {
    const x = Math.max(0, Math.min(ink.x1, frame.width - EDGE - caption.width));
    return placeCaption(caption, x, top, 'start');
  }
  const start = y - caption.height / 2;
  return side === 'right'
    ? placeCaption(caption, ink.x2 + GAP, start, 'start')
    : placeCaption(caption, ink.x1 - GAP, start, 'end');
}
