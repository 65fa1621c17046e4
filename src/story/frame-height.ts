import { measureText } from '../charts/measure-text.ts';
import { balanceText, wrapText } from '../charts/wrap-text.ts';
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
  const most = (from: number, to: number, beside: boolean): number => {
    let height = 0;
    for (let width = from; width <= to; width += 2)
      height = Math.max(height, frameHeight(chart, words, width, beside));
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

function frameHeight(chart: ComposedChart, words: EmbedWords, width: number, beside: boolean): number {
  const { lang, title, measure } = chart;
  const room = width - 2 * PAD;
  const set = (text: string, size: number, column: number): number =>
    wrapText(text, column * SPACED[lang], size).length;
  const head = width < WIDE ? NARROW : ROOMY;
  const titled = balanceText(title, room * SPACED[lang], room / 2, head.title, true, words.pieces).length;
  const top = titled * head.leading + MEASURE.over + set(measure, MEASURE.size, room) * MEASURE.leading;
  const drawn = beside ? Math.min(DRAWING.mostWide, room - ASIDE.gap - ASIDE.least) : room;
  const column = beside ? room - ASIDE.gap - drawn : room;
  const drawing = drawingHeight(chart, drawn, width);
  const notes = keyHeight(chart, column) + notesHeight(chart, words, column);
  const body = beside ? Math.max(drawing, notes) : drawing + notes;
  return 2 * PAD + top + DRAWING.over + body + homeHeight(words, room * SPACED[lang]);
}

function drawingHeight({ wide, narrow, thinned }: ComposedChart, room: number, frame: number): number {
  if (thinned) return (wide.height * Math.max(DRAWING.leastOnly, room)) / wide.width + DRAWING.scrollbar;
  if (frame < WIDE) return (narrow.height * Math.min(room, DRAWING.mostNarrow)) / narrow.width;
  return (wide.height * Math.min(room, DRAWING.mostWide)) / wide.width;
}

function keyHeight({ lang, wide: { key } }: ComposedChart, room: number): number {
  if (key.length === 0) return 0;
  const { meaning } = textFor(lang);
  const full = room * SPACED[lang];
  let [left, rows] = [0, 0];
  for (const each of key) {
    const words = meaning[each.meaning];
    const wide = KEY.sample + KEY.gap + measureText(words, SMALL.size);
    if (left === 0 || left + KEY.between + wide > full) {
      rows += wrapText(words, full - KEY.sample - KEY.gap, SMALL.size).length;
      left = wide;
    } else left += KEY.between + wide;
  }
  return KEY.over + rows * KEY.leading;
}

function notesHeight({ lang }: ComposedChart, { notes, sources }: EmbedWords, room: number): number {
  const [colon, between] = lang === 'zh' ? ['：', '；'] : [': ', '; '];
  const named = sources.map(({ title }) => title[lang]).join(between);
  const items = [...notes, ...(named === '' ? [] : [`${textFor(lang).chart.sources}${colon}${named}`])];
  if (items.length === 0) return 0;
  const rows = items.reduce((sum, item) => sum + wrapText(item, room * SPACED[lang], SMALL.size).length, 0);
  return NOTES.over + rows * SMALL.leading + (items.length - 1) * SMALL.between;
}

function homeHeight({ more }: EmbedWords, room: number): number {
  const name = measureText(`${site.name.zh} ${site.name.en}`, SMALL.size, true);
  const rows = wrapText(more, room, SMALL.size).length;
  const fits = rows === 1 && measureText(more, SMALL.size) + HOME.between + name <= room;
  return HOME.over + (fits ? 1 : rows + 1) * HOME.leading;
}
