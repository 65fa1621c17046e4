import type { PathRole } from '../charts/drawing.ts';
import type { KeyEntry } from '../charts/key.ts';
import { measureText } from '../charts/measure-text.ts';
import { round } from '../charts/round.ts';
import { textFor } from '../i18n/text.ts';
import type { Language } from '../site.ts';
import { COLOURS } from './colours.ts';
import { element } from './element.ts';
import { setText, type Placed, type TextKind } from './set-text.ts';
import { writePath } from './write-item.ts';

const SAMPLE = { width: 20, height: 16 };
const WORDS: TextKind = { size: 13, leading: 22, colour: 'ink-second' };
const SPACE = { afterSample: 6, between: 18 };
/** Rounding must not wrap words that just fit. */
const DUST = 0.1;

/** Sets the key from (x, top) in rows of at most `width` pixels: samples in grey, for they explain marks and not colours. */
export function setKey(
  entries: readonly KeyEntry[],
  lang: Language,
  x: number,
  top: number,
  width: number,
): Placed {
  const { meaning } = textFor(lang);
  const markup: string[] = [];
  let [left, rowTop, bottom] = [x, top, top];
  for (const entry of entries) {
    const words = meaning[entry.meaning];
    const wide = SAMPLE.width + SPACE.afterSample + measureText(words, WORDS.size);
    if (left > x && left + wide > x + width) [left, rowTop] = [x, bottom];
    const shift = `translate(${round(left)},${round(rowTop + (WORDS.leading - SAMPLE.height) / 2)})`;
    markup.push(
      element(
        'g',
        { transform: shift },
        writePath({ role: roleOf(entry), d: entry.path }, COLOURS['ink-second']),
      ),
    );
    const wordsLeft = round(left + SAMPLE.width + SPACE.afterSample);
    const set = setText(words, WORDS, wordsLeft, rowTop, x + width + DUST - wordsLeft);
    markup.push(...set.markup);
    bottom = Math.max(bottom, set.bottom);
    left += wide + SPACE.between;
  }
  return { markup, bottom };
}

/** The role whose look a sample has. */
function roleOf({ shape, meaning, filled, role }: KeyEntry): PathRole {
  if (role) return role;
  if (shape === 'line') return meaning === 'joined' ? 'segment-joined' : 'segment-apart';
  if (shape === 'span') return meaning === 'undated' ? 'span-undated' : 'span';
  return shape === 'whisker' ? 'whisker' : filled ? 'shape-filled' : 'shape';
}
