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
  const cite = new Cite(form === 'bibtex' ? items.map(withNote) : [...items]);
  if (form === 'bibtex') return cite.format('bibtex').trim();
  const style = form === 'apa' ? 'apa' : 'gbt-7714-2025';
  const text = cite.format('bibliography', { style, lang: 'en-US', format: 'text', nosort: true }).trim();
  return form === 'apa' ? text.replaceAll(/(?=https?:\/\/\S+$)/gmu, RETRIEVED) : text;
}

/** APA asks for the day of reading where what is read may change; it is the reader's to fill in. */
const RETRIEVED = 'Retrieved [day you read it], from ';

/** BibTeX has no field for a version: it goes into the note. */
function withNote(item: CslItem): CslItem {
  return item.version === undefined ? item : { ...item, note: `Version ${item.version}` };
}
