import { parse } from 'yaml';
import { model } from '../model/on-site.ts';
import { dataDate, type Edition } from './edition.ts';

const RELEASES = import.meta.glob<string>('/data/releases/*/CITATION.cff', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What pages cite: the last release, or, while there is none, the data as they are. */
export const edition: Edition = lastRelease() ?? { version: null, date: dataDate(model) };

function lastRelease(): Edition | undefined {
  return Object.values(RELEASES)
    .map((text) => parse(text) as { readonly version: string; readonly 'date-released': string })
    .map(({ version, 'date-released': date }) => ({ version, date }))
    .toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }))
    .at(-1);
}
