import { Feed } from 'feed';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import { isTextWithdrawn } from '../model/withdrawals.ts';
import { site } from '../site.ts';
import type { Edition } from './edition.ts';

/** A release as the feed of changes tells of it. */
export interface ReleasedEdition extends Edition {
  readonly version: string;
}

/** Releases and changed cells as an Atom feed, newest first; its times are those of releases and of the changelog. */
export function changesFeed(
  { changelog }: Pick<Model, 'changelog'>,
  releases: readonly ReleasedEdition[],
  date: string,
): string {
  const at = (path: string): string => new URL(path, site.url).href;
  const feed = new Feed({
    id: at('data/changes.xml'),
    title: `${site.name.en} ${site.name.zh}: ${textFor('en').data.files.changes}`,
    description: textFor('en').readme.lead,
    link: at('data/'),
    language: 'en',
    updated: dayOf(date),
    copyright: site.licences.data.name,
    generator: site.name.en,
    feedLinks: { atom: at('data/changes.xml') },
    author: { name: site.name.en, link: site.url },
  });
  const items = [
    ...releases.map(({ version, date: day }) => ({
      day,
      title: textFor('en').readme.version(version),
      link: at(`data/v${version}/`),
      id: at(`data/v${version}/`),
      words: `${textFor('en').readme.version(version)} / ${textFor('zh').readme.version(version)}`,
    })),
    ...changelog.map((line) => {
      const { date: day, id, field, from, to, reason_en: en, reason_zh: zh } = line;
      const page = isTextWithdrawn(line) && field === 'text' ? `sources/${id}/` : `o/${id}/`;
      const change = isTextWithdrawn(line) ? '' : `${from} → ${to}. `;
      return {
        day,
        title: `${id}: ${field}`,
        link: at(page),
        id: at(`${page}#${day}-${field}`),
        words: `${change}${en} / ${zh}`,
      };
    }),
  ];
  const newestFirst = items.toSorted((a, b) =>
    a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1,
  );
  for (const { day, title, link, id, words } of newestFirst)
    feed.addItem({ title, link, id, date: dayOf(day), description: words });
  return feed.atom1();
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
