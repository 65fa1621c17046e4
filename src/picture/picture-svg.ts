import type { Drawing } from '../charts/drawing.ts';
import { round } from '../charts/round.ts';
import { textFor } from '../i18n/text.ts';
import { site, type Language } from '../site.ts';
import { COLOURS } from './colours.ts';
import { cutTitle } from './cut-title.ts';
import { element, escapeXml } from './element.ts';
import { setKey } from './set-key.ts';
import { setText, type Placed, type TextKind } from './set-text.ts';
import { writeItem } from './write-item.ts';

/** All that a picture says, in its language and in words that stand without the page. */
export interface PictureParts {
  readonly lang: Language;
  readonly title: string;
  /** Words that no line of the title parts: names of places are in no dictionary (`knownWords`). */
  readonly known?: readonly string[];
  readonly measure: string;
  /** The chart in words, for those who do not see it. */
  readonly description: string;
  readonly drawing: Drawing;
  /** Every warning, worst first. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly licence: string;
  /** Where the chart stands, absolute. */
  readonly address: string;
  /** Of when what is shown is, in words; '' where nothing has a date. */
  readonly date: string;
}

const WIDTH = 688;
const MARGIN = 24;
const ROOM = WIDTH - 2 * MARGIN;
/** So wide are paragraphs set: a reader's face may be wider than any that was measured. */
const COLUMN = 0.92 * ROOM;
const SPACE = { small: 4, middle: 12, large: 18 };
const TITLE: TextKind = { size: 22, leading: 28, colour: 'ink', bold: true, balanced: true };
const MEASURE: TextKind = { size: 14, leading: 20, colour: 'ink-second' };
const NOTE: TextKind = { size: 13, leading: 18, colour: 'ink' };
const SOURCE: TextKind = { size: 12, leading: 16, colour: 'ink-second' };
/** In English Latin faces come first: the Chinese ones set apostrophes a full square wide. */
const LATIN = "Arial, 'Liberation Sans', 'Helvetica Neue', Roboto, 'Noto Sans', 'Segoe UI', system-ui";
const CHINESE = "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'";
const FONTS: Readonly<Record<Language, string>> = {
  en: `${LATIN}, ${CHINESE}, sans-serif`,
  zh: `${CHINESE}, ${LATIN}, sans-serif`,
};

/**
 * A chart as a picture that stands alone, 688 pixels wide: title, measure, drawing, key, warnings, sources, licence,
 * address and date, with literal colours as attributes. The same parts always give the same text.
 */
export function pictureSvg(parts: PictureParts): string {
  const { lang, drawing, notes, sources } = parts;
  const lines: string[] = [];
  let y = MARGIN;
  const add = (space: number, { markup, bottom }: Placed): void => {
    lines.push(...markup);
    y = markup.length > 0 ? bottom + space : y;
  };
  const write = (text: string, kind: TextKind, space: number, pieces?: readonly string[]): void =>
    add(space, setText(text, kind, MARGIN, y, COLUMN, pieces));
  write(parts.title, TITLE, SPACE.small, cutTitle(parts.title, lang, parts.known));
  write(parts.measure, MEASURE, SPACE.large);
  add(SPACE.middle, setDrawing(drawing, lang, y));
  add(SPACE.middle, setKey(drawing.key, lang, MARGIN, y, COLUMN));
  for (const note of notes) write(note, NOTE, SPACE.small);
  add(SPACE.middle, setRule(y + SPACE.small));
  write(lead(textFor(lang).chart.sources, sources, lang), SOURCE, SPACE.small);
  write(parts.licence, SOURCE, SPACE.small);
  write([`${site.name.en} ${site.name.zh}`, parts.date].filter(Boolean).join(' · '), SOURCE, 0);
  write(parts.address, SOURCE, 0);
  return wrapUp(parts, lines, Math.ceil(y + MARGIN));
}

function setDrawing({ items, height }: Drawing, lang: Language, top: number): Placed {
  const content = items.map((item) => `\n${writeItem(item, lang)}`).join('');
  const group = element('g', { transform: `translate(${MARGIN},${round(top)})` }, `${content}\n`);
  return { markup: [group], bottom: top + height };
}

function setRule(at: number): Placed {
  const d = `M${MARGIN},${round(at)}H${MARGIN + ROOM}`;
  return { markup: [element('path', { d, fill: 'none', stroke: COLOURS.rule })], bottom: at };
}

function lead(name: string, texts: readonly string[], lang: Language): string {
  if (texts.length === 0) return '';
  return lang === 'zh' ? `${name}：${texts.join('；')}。` : `${name}: ${texts.join('; ')}.`;
}

function wrapUp(
  { lang, title, description }: PictureParts,
  lines: readonly string[],
  height: number,
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    'xml:lang': lang === 'zh' ? 'zh-Hans' : 'en',
    'font-family': FONTS[lang],
  };
  const content = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    element('rect', { width: WIDTH, height, fill: COLOURS.paper }),
    ...lines,
  ];
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`;
}
