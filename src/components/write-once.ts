import type { CslItem } from '../publish/citation-item.ts';
import { writeCitations, type CitationForm } from '../publish/citation-text.ts';

const written = new Map<string, string>();

/** A citation, written once for the pages of both languages: GB/T 7714 is in Chinese on each, APA in English. */
export function writeOnce(item: CslItem, form: CitationForm): string {
  const key = `${form} ${JSON.stringify(item)}`;
  const text = written.get(key) ?? writeCitations([item], form);
  written.set(key, text);
  return text;
}
