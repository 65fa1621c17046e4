import type { Lang } from '../model/vocabulary.ts';

const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

/** The address of a page within the site, with base path and language: `pathTo('zh', 'places/')` is `/zh/places/`. */
export function pathTo(lang: Lang, page = ''): string {
  return `${BASE}${lang === 'zh' ? 'zh/' : ''}${page}`;
}

/** The address of a file that is the same in both languages. */
export function fileAt(file: string): string {
  return BASE + file;
}

/** The language of an address, and the page it names without base and language. */
export function readPath(pathname: string): { readonly lang: Lang; readonly page: string } {
  const rest = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname.replace(/^\//u, '');
  return rest === 'zh' || rest.startsWith('zh/')
    ? { lang: 'zh', page: rest.slice('zh/'.length) }
    : { lang: 'en', page: rest };
}
