import type { Lang } from '../model/vocabulary.ts';

/** Words of English and characters of Chinese that are read in a minute, slowly: numbers take time. */
const A_MINUTE: Readonly<Record<Lang, number>> = { en: 220, zh: 400 };

/** The whole minutes that a story of MDX takes to read, at least one; tags and what stands in them count as one word. */
export function readingMinutes(mdx: string, lang: Lang): number {
  const text = mdx.replace(/<[^>]*>/gu, ' 1 ');
  const units = lang === 'zh' ? text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) : text.match(/[^\s]+/gu);
  return Math.max(1, Math.round((units?.length ?? 0) / A_MINUTE[lang]));
}
