import type { Drawing } from '../charts/drawing.ts';
import { round } from '../charts/round.ts';
import { balanceText } from '../charts/wrap-text.ts';
import { site, type Language } from '../site.ts';
import { COLOURS, type Colour } from './colours.ts';
import { cutTitle } from './cut-title.ts';
import { HEADLINE } from './drawn-text.ts';
import { element, escapeXml } from './element.ts';
import { FAMILY } from './fonts.ts';
import { setText, type TextKind } from './set-text.ts';
import { writeItem } from './write-item.ts';

/** What the picture of a page says where the page is shared. */
export interface SocialParts {
  readonly lang: Language;
  /** What kind of page it is, in a word or two; '' for the site itself. */
  readonly kicker: string;
  readonly title: string;
  /** Words that no line of the title parts (`knownWords`). */
  readonly known?: readonly string[];
  /** What the drawing measures, or what the page is about. */
  readonly text: string;
  /** The page’s own chart, in its narrow drawing, whose letters stay legible; `null` where it has none. */
  readonly drawing: Drawing | null;
}

/** The size in pixels that every network takes. */
export const SOCIAL = { width: 1200, height: 630 } as const;

const MARGIN = 60;
const TOP = 150;
const BOTTOM = 60;
const COLUMN = { beside: 500, alone: 1000 };
const CHART = { left: 620, width: 520, height: SOCIAL.height - TOP - BOTTOM };
const KICKER: TextKind = { size: 24, leading: 36, colour: 'ink-second', bold: true };
const WORDS: TextKind = { size: 24, leading: 36, colour: 'ink-second' };
/** Sizes of the title, largest first: the largest is taken with which it keeps to its lines. */
const TITLES = [68, 60, 52, 46, 40];
const MOST_LINES = 5;
const LEADING = 1.18;
/** The serif is a little narrower than the sans that is measured. */
const SERIF = 0.95;

/** A page as a picture to share: its name in the serif beside its own chart, under the seal; literal colours. */
export function socialSvg({ lang, kicker, title, known, text, drawing }: SocialParts): string {
  const column = drawing ? COLUMN.beside : COLUMN.alone;
  const lines: string[] = [setName(lang)];
  let y = TOP;
  if (kicker !== '') {
    const set = setText(kicker, KICKER, MARGIN, y, column);
    lines.push(...set.markup);
    y = set.bottom + 8;
  }
  const { size, rows } = fitTitle(title, column, cutTitle(title, lang, known));
  for (const row of rows) {
    y += size * LEADING;
    lines.push(headline(row, MARGIN, y - size * 0.22, size, 'ink'));
  }
  const { markup } = setText(text, WORDS, MARGIN, y + 16, column);
  const room = Math.floor((SOCIAL.height - BOTTOM - y - 16) / WORDS.leading);
  if (markup.length <= room) lines.push(...markup);
  if (drawing) lines.push(setDrawing(drawing, lang));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...SOCIAL,
    viewBox: `0 0 ${SOCIAL.width} ${SOCIAL.height}`,
    'xml:lang': lang === 'zh' ? 'zh-Hans' : 'en',
    'font-family': FAMILY,
  };
  const ground = element('rect', { ...SOCIAL, fill: COLOURS.paper });
  return `${element('svg', attributes, `\n${[ground, ...lines].join('\n')}\n`)}\n`;
}

/** The seal, the name and the line of the site, over a rule. */
function setName(lang: Language): string {
  const [top, height] = [44, 58];
  return [
    element('rect', { x: MARGIN, y: top, width: 96, height, rx: 5, fill: COLOURS['seal-ground'] }),
    headline(site.name.zh, MARGIN + 12, top + 43, 36, 'seal-ink'),
    headline(site.name.en, MARGIN + 116, top + 42, 36, 'ink'),
    ...setText(site.line[lang], WORDS, MARGIN + 240, top + 12, SOCIAL.width).markup,
    element('path', {
      d: `M${MARGIN},${top + height + 22}H${SOCIAL.width - MARGIN}`,
      stroke: COLOURS.rule,
      'stroke-width': 2,
      fill: 'none',
    }),
  ].join('\n');
}

function fitTitle(
  title: string,
  column: number,
  pieces: readonly string[] | undefined,
): { readonly size: number; readonly rows: readonly string[] } {
  const tries = TITLES.map((size) => ({
    size,
    rows: balanceText(title, column / SERIF, column / 2, size, true, pieces),
  }));
  const fits = tries.find(
    ({ size, rows }) => rows.length * size * LEADING < 330 && rows.length <= MOST_LINES,
  );
  return fits ?? tries.at(-1) ?? { size: 40, rows: [title] };
}

function headline(text: string, x: number, y: number, size: number, colour: Colour): string {
  const place = { x, y: round(y), 'font-size': size, 'font-weight': 600 };
  return element('text', { ...place, 'font-family': HEADLINE, fill: COLOURS[colour] }, escapeXml(text));
}

/** The drawing as large as its room allows, in the middle of it from top to bottom. */
function setDrawing({ items, width, height }: Drawing, lang: Language): string {
  const scale = Math.min(CHART.width / width, CHART.height / height);
  const top = TOP + (CHART.height - height * scale) / 2;
  const transform = `translate(${CHART.left},${round(top)}) scale(${Math.round(scale * 1000) / 1000})`;
  return element('g', { transform }, `\n${items.map((item) => writeItem(item, lang)).join('\n')}\n`);
}
