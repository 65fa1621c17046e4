import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnv } from '../builds/bare-env.ts';
import { copyProject, type ProjectCopy } from '../builds/copy-project.ts';
import { inventData } from './invent-data.ts';
import { inventStory } from './invent-story.ts';

/** The two trial stories: as large as most charts are, and as large as one may be. */
export const TRIALS = {
  small: { slug: 'trial-small', places: 4, years: 8 },
  large: { slug: 'trial-large', places: 7, years: 20 },
} as const;

/** Of src/pages, what a visit to a story fetches. */
export const STORY_PAGES = ['[...lang]', 'stories', 'favicon.svg.ts', 'site.webmanifest.ts'];

/** A copy of the project with the trial stories, of whose pages only those of stories are built. Throws with what the build says. */
export function buildTrial(): ProjectCopy {
  const copy = copyProject();
  inventData(copy.folder, TRIALS.large.places);
  for (const plan of Object.values(TRIALS)) inventStory(copy.folder, plan);
  keepPages(copy.folder, STORY_PAGES);
  const built = spawnSync(process.execPath, ['src/desk/build.ts'], {
    cwd: copy.folder,
    env: bareEnv(),
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    copy.remove();
    throw new Error(built.stdout + built.stderr);
  }
  return copy;
}

/** Leaves of the routes of a copy of the project only those named, in `src/pages` and for each language. */
export function keepPages(folder: string, kept: readonly string[]): void {
  const pages = join(folder, 'src/pages');
  for (const routes of [pages, join(pages, '[...lang]')])
    for (const name of readdirSync(routes))
      if (!kept.includes(name)) rmSync(join(routes, name), { recursive: true });
}
