import type { Model } from '../model/load.ts';
import { handbookPage } from './handbook-page.ts';
import type { StoryFile } from './story.ts';

/** Pages that are there whatever the tables hold. */
const FIXED = [
  '',
  'about/',
  'arithmetic/',
  'corrections/',
  'data/',
  'glossary/',
  'handbook/',
  'indicators/',
  'places/',
  'sources/',
  'stories/',
  'targets/',
] as const;

/** The pages of the site, without base and language, `sources/zhumadian-report/`: what a link in a story may lead to. */
export function knownPages(model: Model, stories: readonly StoryFile[]): ReadonlySet<string> {
  const of = (room: string, ids: Iterable<string>): readonly string[] =>
    [...ids].map((id) => `${room}/${id}/`);
  const written = stories.flatMap(({ room, slug }) => {
    if (room === 'pages') return [];
    return [room === 'stories' ? `stories/${slug}/` : handbookPage(slug)];
  });
  return new Set([
    ...FIXED,
    ...of('indicators', model.indicators.keys()),
    ...of('places', model.regions.keys()),
    ...of('sources', model.sources.keys()),
    ...written,
  ]);
}
