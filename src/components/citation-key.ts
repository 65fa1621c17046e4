import { edition } from '../publish/edition-on-site.ts';
import { pageKey } from '../story/keys-on-site.ts';
import { tellingsOf } from '../story/stories-on-site.ts';

/** What the citations of a story depend on: its text in each language, the figures it shows, and their edition. */
export function citationKey(slug: string): string {
  return [...tellingsOf(slug).map(pageKey), edition.version, edition.date].join(' ');
}
