import type { Drawing, PathItem, TextItem } from '../charts/drawing.ts';
import { nameDocument } from '../i18n/name-document.ts';
import { namePoint } from '../i18n/name-point.ts';
import type { Language } from '../site.ts';
import { toneColour } from './colours.ts';
import { element, escapeXml } from './element.ts';
import { inkColour, PATH_LOOKS, TEXT_LOOKS } from './looks.ts';

/** The weight of names and titles. */
export const BOLD = 600;

/** An item of a drawing as SVG with literal colours; a mark is a group with its words as title. */
export function writeItem(item: Drawing['items'][number], lang: Language): string {
  if (item.kind === 'path') return writePath(item, toneColour(item.tone));
  if (item.kind === 'text') return writeText(item);
  const parts = item.parts.map((part) => writePath(part, toneColour(part.tone || item.tone)));
  const name = item.kind === 'document' ? nameDocument(item.source, lang) : namePoint(item.observation, lang);
  const words = element('title', {}, escapeXml(name));
  return element('g', {}, words + parts.join(''));
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

function writeText({ role, text, x, y, anchor, size, tone }: TextItem): string {
  const { fill, bold } = TEXT_LOOKS[role];
  const attributes = {
    x,
    y,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': size,
    'font-weight': bold ? BOLD : null,
    fill: inkColour(fill, toneColour(tone)),
  };
  return element('text', attributes, escapeXml(text));
}
