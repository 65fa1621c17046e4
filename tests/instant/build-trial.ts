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
const KEPT = ['[...lang]', 'stories', 'favicon.svg.ts', 'site.webmanifest.ts'];

/** A copy of the project with the trial stories, of whose pages only those of stories are built. Throws with what the build says. */
export function buildTrial(): ProjectCopy {
  const copy = copyProject();
  inventData(copy.folder, TRIALS.large.places);
  for (const plan of Object.values(TRIALS)) inventStory(copy.folder, plan);
  keepStories(join(copy.folder, 'src', 'pages'));
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

function keepStories(pages: string): void {
  for (const folder of [pages, join(pages, '[...lang]')])
    for (const name of readdirSync(folder))
      if (!KEPT.includes(name)) rmSync(join(folder, name), { recursive: true });
}
