import { lineCounter } from '../charts/line-counter.ts';
import { measureText } from '../charts/measure-text.ts';
import { splitAtoms } from '../charts/wrap-text.ts';
import type { FrameStep } from '../i18n/embed-code.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import type { ComposedChart } from './composed.ts';
import type { EmbedWords } from './embed-words.ts';

/** The widths of a frame, in pixels, for which heights are worked out. */
const FRAMES = { least: 320, most: 1200 } as const;
/** From these widths of a frame on it shows the wide drawing, and its notes beside it: as src/styles/embed.css has it. */
const WIDE = 608;
const BESIDE = 880;

const PAD = 16;
const NARROW = { title: 20, leading: 26 };
const ROOMY = { title: 22, leading: 28 };
const MEASURE = { size: 14, leading: 20, over: 4 };
const SMALL = { size: 13, leading: 20, between: 4 };
const KEY = { sample: 20, gap: 6, between: 18, leading: 22, over: 8 };
const DRAWING = { over: 16, mostNarrow: 400, mostWide: 768, leastOnly: 576, scrollbar: 16 };
const NOTES = { over: 17 };
const HOME = { over: 8, leading: 24, between: 16 };
const ASIDE = { gap: 24, least: 240 };
/** Chinese has a quarter space where Latin letters begin and end, which is not measured. */
const SPACED = { en: 1, zh: 0.97 } as const;
/** Rounding, and a hair for other machines. */
const DUST = 2;

/** What a frame needs at each width: its notes may stand beside the drawing where there is room for both. */
export interface FrameFit {
  readonly beside: boolean;
  readonly steps: readonly FrameStep[];
}

/**
 * How high a frame must be to show a chart whole, from 320 pixels of width up: the greatest height that the layout of
 * src/styles/embed.css needs in each of its ranges, lines counted on the wide side. Notes stand beside the drawing of a
 * wide frame where that makes it lower.
 */
export function fitFrame(chart: ComposedChart, words: EmbedWords): FrameFit {
  const lines = countWords(chart, words);
  const most = (from: number, to: number, beside: boolean): number => {
    let height = 0;
    for (let width = to - ((to - from) % 2); width >= from; width -= 2)
      height = Math.max(height, frameHeight(chart, lines, width, beside));
    return Math.ceil(height) + DUST;
  };
  const stacked = most(BESIDE, FRAMES.most, false);
  const apart = most(BESIDE, FRAMES.most, true);
  const beside = apart < stacked;
  return {
    beside,
    steps: [
      { from: 0, height: most(FRAMES.least, WIDE - 1, false) },
      { from: WIDE, height: most(WIDE, BESIDE - 1, false) },
      { from: BESIDE, height: Math.min(apart, stacked) },
    ],
  };
}

/** The lines that the words of a frame stand in at a width, each text counted once for all of them. */
interface WordLines {
  readonly title: (width: number) => number;
  readonly roomyTitle: (width: number) => number;
  readonly measure: (width: number) => number;
  readonly key: readonly { readonly wide: number; readonly lines: (width: number) => number }[];
  readonly notes: readonly ((width: number) => number)[];
  readonly more: (width: number) => number;
  /** The width of the last line where all of it stands in one. */
  readonly home: number;
}

function countWords(chart: ComposedChart, { pieces, notes, sources, more }: EmbedWords): WordLines {
  const { lang, title, measure, wide } = chart;
  const { meaning, chart: text } = textFor(lang);
  const [colon, between] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const named = sources.map((source) => source.title[lang]).join(between);
  const items = [...notes, ...(named === '' ? [] : [`${text.sources}${colon}${named}`])];
  // A page breaks Chinese anywhere but at its marks; titles say themselves where they break, measures keep to spaces.
  const small = (words: string) => lineCounter(words, SMALL.size, false, splitAtoms(words));
  const name = measureText(`${site.name.zh} ${site.name.en}`, SMALL.size, true);
  return {
    title: lineCounter(title, NARROW.title, true, pieces),
    roomyTitle: lineCounter(title, ROOMY.title, true, pieces),
    measure: lineCounter(
      measure,
      MEASURE.size,
      false,
      lang === 'zh' ? splitAtoms(measure) : measure.split(/(?<=\s)/u),
    ),
    key: wide.key.map((each) => ({
      wide: KEY.sample + KEY.gap + measureText(meaning[each.meaning], SMALL.size),
      lines: small(meaning[each.meaning]),
    })),
    notes: items.map(small),
    more: small(more),
    home: measureText(more, SMALL.size) + HOME.between + name,
  };
}

function frameHeight(chart: ComposedChart, lines: WordLines, width: number, beside: boolean): number {
  const spaced = SPACED[chart.lang];
  const room = width - 2 * PAD;
  const [head, title] = width < WIDE ? [NARROW, lines.title] : [ROOMY, lines.roomyTitle];
  const measured = lines.measure(room * spaced) * MEASURE.leading;
  const top = title(room * spaced) * head.leading + MEASURE.over + measured;
  const drawn = beside ? Math.min(DRAWING.mostWide, room - ASIDE.gap - ASIDE.least) : room;
  const column = beside ? room - ASIDE.gap - drawn : room;
  const drawing = drawingHeight(chart, drawn, width);
  const notes = keyHeight(lines, column * spaced) + notesHeight(lines, column * spaced);
  const body = beside ? Math.max(drawing, notes) : drawing + notes;
  return 2 * PAD + top + DRAWING.over + body + homeHeight(lines, room * spaced);
}

function drawingHeight({ wide, narrow, thinned }: ComposedChart, room: number, frame: number): number {
  if (thinned) return (wide.height * Math.max(DRAWING.leastOnly, room)) / wide.width + DRAWING.scrollbar;
  if (frame < WIDE) return (narrow.height * Math.min(room, DRAWING.mostNarrow)) / narrow.width;
  return (wide.height * Math.min(room, DRAWING.mostWide)) / wide.width;
}

function keyHeight({ key }: WordLines, room: number): number {
  if (key.length === 0) return 0;
  let [left, rows] = [0, 0];
  for (const { wide, lines } of key) {
    if (left === 0 || left + KEY.between + wide > room) {
      rows += lines(room - KEY.sample - KEY.gap);
      left = wide;
    } else left += KEY.between + wide;
  }
  return KEY.over + rows * KEY.leading;
}

function notesHeight({ notes }: WordLines, room: number): number {
  if (notes.length === 0) return 0;
  const rows = notes.reduce((sum, lines) => sum + lines(room), 0);
  return NOTES.over + rows * SMALL.leading + (notes.length - 1) * SMALL.between;
}

function homeHeight({ more, home }: WordLines, room: number): number {
  const rows = more(room);
  return HOME.over + (rows === 1 && home <= room ? 1 : rows + 1) * HOME.leading;
}
