import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { CslItem } from './citation-item.ts';
import { GBT_7714_2025 } from './citation-style.ts';

/** The forms in which a citation is offered. */
export const CITATION_FORMS = ['gbt7714', 'apa', 'bibtex', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

plugins.config.get('@csl').styles.add('gbt-7714-2025', GBT_7714_2025);
// Chinese names as they are, and our ids as keys: both are dropped otherwise.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** Records in one of the forms, one after the other, without a line break at the end. */
export function writeCitations(items: readonly CslItem[], form: CitationForm): string {
  if (form === 'csl') return JSON.stringify(items, null, 2);
  const cite = new Cite(form === 'bibtex' ? items.map(forTex) : [...items]);
  if (form === 'bibtex') return cite.format('bibtex').trim();
  const style = form === 'apa' ? 'apa' : 'gbt-7714-2025';
  const text = cite.format('bibliography', { style, lang: 'en-US', format: 'text', nosort: true }).trim();
  return form === 'apa' ? text.replaceAll(/(?=https?:\/\/\S+$)/gmu, RETRIEVED) : text;
}

/** APA asks for the day of reading where what is read may change; it is the reader's to fill in. */
const RETRIEVED = 'Retrieved [day you read it], from ';

/** For BibTeX: a version goes into the note, since there is no field for it, and what means something to TeX is escaped. */
function forTex(item: CslItem): CslItem {
  const { title, publisher, author, version } = item;
  return {
    ...item,
    ...(title !== undefined && { title: escapeTex(title) }),
    ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
    ...(author && {
      author: author.map((name) => (name.literal ? { ...name, literal: escapeTex(name.literal) } : name)),
    }),
    ...(version !== undefined && { note: `Version ${version}` }),
  };
}

function escapeTex(text: string): string {
  return text.replaceAll(/[&%$#_]/gu, String.raw`\$&`);
}
