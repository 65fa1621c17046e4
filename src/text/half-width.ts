import { fold } from './fold.ts';

/** The same text, as long in UTF-16 units, with full-width forms as ASCII, every dash as `-` and ○ as 〇. */
export function toHalfWidth(text: string): string {
  return fold(text)
    .replace(/[−–—―‑]/gu, '-')
    .replace(/[〜∼]/gu, '~')
    .replaceAll('○', '〇');
}
