import type { Drawing, MarkItem, PathItem, TextItem } from '../charts/drawing.ts';
import { nameDocument } from '../i18n/name-document.ts';
import { namePoint } from '../i18n/name-point.ts';
import type { Language } from '../site.ts';
import { COLOURS, toneColour } from './colours.ts';
import { element, escapeXml } from './element.ts';
import { inkColour, PATH_LOOKS, TEXT_LOOKS } from './looks.ts';

/** The weight of names and titles. */
export const BOLD = 600;

/** Paper round letters, so that a line which runs behind them does not cross them. */
const HALO = {
  stroke: COLOURS.paper,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

/** An item of a drawing as SVG with literal colours; a mark is a group with its words as title. */
export function writeItem(item: Drawing['items'][number], lang: Language): string {
  switch (item.kind) {
    case 'path':
      return writePath(item, toneColour(item.tone));
    case 'text':
      return writeText(item, lang);
    case 'mark':
      return writeGroup(item, namePoint(item.observation, lang));
    case 'document':
      return writeGroup(item, nameDocument(item.source, lang));
  }
}

function writeGroup({ parts, tone }: Pick<MarkItem, 'parts' | 'tone'>, name: string): string {
  const paths = parts.map((part) => writePath(part, toneColour(part.tone || tone)));
  return element('g', {}, element('title', {}, escapeXml(name)) + paths.join(''));
}

/** A path in the look of its role; `tone` is the literal colour of its place, `null` without one. */
export function writePath({ role, d }: Pick<PathItem, 'role' | 'd'>, tone: string | null): string {
  const { stroke, fill, width, dash, cap } = PATH_LOOKS[role];
  return element('path', {
    d,
    fill: fill ? inkColour(fill, tone) : 'none',
    stroke: stroke ? inkColour(stroke, tone) : null,
    'stroke-width': width ?? null,
    'stroke-dasharray': dash ?? null,
    'stroke-linecap': cap ?? null,
  });
}

/** A Chinese face sets the apostrophe of ’18 a full square wide, and a picture has no other face to take it from. */
function narrowApostrophe(text: string, lang: Language): string {
  return lang === 'zh' ? text.replace(/^’(?=\d)/u, "'") : text;
}

function writeText({ role, text, x, y, anchor, size, tone }: TextItem, lang: Language): string {
  const { fill, bold, halo } = TEXT_LOOKS[role];
  const attributes = {
    x,
    y,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': size,
    'font-weight': bold ? BOLD : null,
    fill: inkColour(fill, toneColour(tone)),
    ...(halo && HALO),
  };
  return element('text', attributes, escapeXml(narrowApostrophe(text, lang)));
}
