import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayChange } from './say-change.ts';
import { sayCount } from './say-count.ts';
import { sayValue } from './say-value.ts';
import { TAGS } from './tags.ts';
import { nearestId } from '../model/nearest.ts';
import type { Attributes, Shown } from './shown.ts';

/** A stretch of words with references: plain words, or what stands between braces. Offsets are of the text, in UTF-16 units. */
export interface Piece {
  readonly kind: 'words' | 'reference';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REFERENCE = /\{([^{}]*)\}/gu;

/** Cuts words at `{…}`. */
export function cutReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const words = (end: number): void => {
    if (end > from) pieces.push({ kind: 'words', text: text.slice(from, end), start: from, end });
  };
  for (const found of text.matchAll(REFERENCE)) {
    words(found.index);
    from = found.index + found[0].length;
    pieces.push({ kind: 'reference', text: found[1] ?? '', start: found.index, end: from });
  }
  words(text.length);
  return pieces;
}

/**
 * What a reference shows: `id`, `id|form`, `count targets source=x kind=target|words`, `change from=a to=b as=ratio|words`;
 * in a filter, several values by commas. `first`: it opens the words, and an English word has a capital. Refuses what is none.
 */
export function sayReference(text: string, lang: Lang, model: Model, first = false): Shown {
  const [body = '', form, ...more] = text.split('|').map((part) => part.trim());
  const [head = '', ...rest] = body.split(/\s+/u);
  if (more.length > 0 || head === '') throw unreadable(text);
  const shape: Attributes = { ...(form === undefined ? {} : { form }), ...(first ? { capital: '1' } : {}) };
  if (head === 'count') {
    const [of = '', ...filters] = rest;
    return sayCount({ ...readPairs('Count', filters, text), ...shape, of }, lang, model);
  }
  if (head === 'change') return sayChange({ ...readPairs('Change', rest, text), ...shape }, lang, model);
  if (rest.length > 0) throw unreadable(text);
  return sayValue({ ...shape, of: head }, lang, model);
}

/** Words with every reference in them said. Throws the refusal of the first that cannot be. */
export function sayReferences(text: string, lang: Lang, model: Model): string {
  return cutReferences(text)
    .map((piece) =>
      piece.kind === 'words' ? piece.text : sayReference(piece.text, lang, model, piece.start === 0).words,
    )
    .join('');
}

function readPairs(tag: string, words: readonly string[], text: string): Attributes {
  const known = TAGS.get(tag);
  const names = [...(known?.required ?? []), ...(known?.optional ?? [])];
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', value, ...rest] = word.split('=');
      if (value === undefined || rest.length > 0) throw unreadable(text);
      if (!names.includes(name)) throw unknownName(name, names);
      return [name, value.replaceAll(',', ' ')];
    }),
  );
}

function unknownName(name: string, names: readonly string[]): Refusal {
  const near = nearestId(name, names);
  return new Refusal(
    { zh: `没有“${name}”这一项`, en: `there is no “${name}”` },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: `可用：${names.join('、')}`, en: `There are ${names.join(', ')}` },
  );
}

function unreadable(text: string): Refusal {
  return new Refusal(
    { zh: `看不懂 {${text}}`, en: `unreadable {${text}}` },
    {
      zh: '写作 {观测 id}、{观测 id|words}、{count targets source=…} 或 {change from=… to=… as=ratio}',
      en: 'Write {observation-id}, {observation-id|words}, {count targets source=…} or {change from=… to=… as=ratio}',
    },
  );
}
