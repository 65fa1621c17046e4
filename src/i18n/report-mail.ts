import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { site } from '../site.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

/** What a report of an error is about: a page by title and absolute address, and a figure on it where there is one. */
export interface Reported {
  readonly title: string;
  readonly address: string;
  readonly observation?: Observation | undefined;
}

/** A `mailto:` with the page and the figure filled in; `null` while the site has no contact. */
export function reportMail({ title, address, observation }: Reported, lang: Lang, to: string = site.contact) {
  if (to === '') return null;
  const { report } = textFor(lang);
  const subject = observation
    ? report.subjectOf(formatQuantity(observation, lang), title)
    : report.subject(title);
  const body = observation ? report.bodyOf(address, observation.id) : report.body(address);
  // RFC 6068: lines end in CRLF, and spaces are no plus signs.
  const encode = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}
