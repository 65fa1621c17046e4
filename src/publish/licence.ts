import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';

/** What may be done with the files: the licence of what is ours, and whose the rest is; in both languages. */
export function writeLicence(): string {
  const { name, id, url } = site.licences.data;
  return `${[`${name} (${id})`, url, '', textFor('en').data.licence, '', textFor('zh').data.licence].join('\n')}\n`;
}
