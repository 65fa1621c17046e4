import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../builds/copy-project.ts';
import { keepPages } from '../instant/build-trial.ts';
import { inventData } from '../instant/invent-data.ts';
import { inventStory, type StoryPlan } from '../instant/invent-story.ts';

/** Of src/pages, what draws pictures of charts, and of pages to be shared. */
export const PICTURE_PAGES = ['charts', 'social'];

/** Places of the invented year book, and the shape of each chart. */
const PLACES = 300;
const CHART = { places: 4, years: 8 } as const;

/** The invented stories of a site: each takes places and years of its own, as far as there are enough. */
export function planStories(count: number): readonly StoryPlan[] {
  return [...Array(count).keys()].map((at) => ({
    ...{ slug: `trial-${at + 1}`, ...CHART },
    first: (at * CHART.places) % PLACES,
    since: Math.floor((at * CHART.places) / PLACES),
  }));
}

/** A copy of the project with so many invented stories in place of its own, and of its pages only those named. */
export function makeTrialSite(stories: number, pages: readonly string[]): ProjectCopy {
  const copy = copyProject();
  for (const lang of ['en', 'zh']) {
    const folder = join(copy.folder, 'content/stories', lang);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  }
  inventData(copy.folder, PLACES);
  for (const plan of planStories(stories)) inventStory(copy.folder, plan);
  keepPages(copy.folder, pages);
  return copy;
}
