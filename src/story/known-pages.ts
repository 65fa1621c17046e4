import type { Model } from '../model/load.ts';
import type { StoryFile } from './story.ts';

/** Pages that are there whatever the tables hold. */
const FIXED = ['', 'about/', 'data/', 'handbook/', 'indicators/', 'places/', 'sources/', 'stories/'] as const;

/** The pages of the site, without base and language, `sources/zhumadian-report/`: what a link in a story may lead to. */
export function knownPages(model: Model, stories: readonly StoryFile[]): ReadonlySet<string> {
  const of = (room: string, ids: Iterable<string>): readonly string[] =>
    [...ids].map((id) => `${room}/${id}/`);
  const written = stories.flatMap(({ room, slug }) => {
    if (room === 'pages') return [];
    return [room === 'stories' ? `stories/${slug}/` : `handbook/charts/${slug}/`];
  });
  return new Set([
    ...FIXED,
    ...of('indicators', model.indicators.keys()),
    ...of('places', model.regions.keys()),
    ...of('sources', model.sources.keys()),
    ...written,
  ]);
}
