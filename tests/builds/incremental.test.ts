import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPages, STORY_PAGES } from '../instant/build-trial.ts';
import { figureId, inventData } from '../instant/invent-data.ts';
import { inventStory } from '../instant/invent-story.ts';
import { copyProject, type ProjectCopy } from './copy-project.ts';
import { findUnlike, listFiles } from './list-files.ts';
import { runBuild } from './run-build.ts';

const FULL = 180_000;
const PLACES = 8;
let copy: ProjectCopy;

/** Builds the copy; gives the pages that were kept from the build before, and the files of the whole. */
async function build() {
  const { code, said } = await runBuild(copy.folder).ended;
  if (code !== 0) throw new Error(said.slice(-2000));
  const kept = [...said.matchAll(/^.*[├└]─.*?\/(\S+)\/index\.html.*\((?:restored|cached)\)/gmu)];
  return { kept: kept.map(([, page]) => page ?? '').toSorted(), files: listFiles(join(copy.folder, 'dist')) };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy.folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy.folder, file), text.replace(from, to));
}

beforeAll(async () => {
  copy = copyProject();
  inventData(copy.folder, PLACES);
  for (const [slug, first] of [
    ['trial-one', 0],
    ['trial-two', 4],
  ] as const)
    inventStory(copy.folder, { slug, first, places: 4, years: 8 });
  keepPages(copy.folder, STORY_PAGES);
  const { kept } = await build();
  expect(kept).toEqual([]);
}, FULL);
afterAll(() => copy.remove());

test(
  'a changed cell and a changed sentence build anew the pages that show them, and the site is that of a full build',
  async () => {
    // A figure of trial-one; the stories of this site that count figures show every one.
    const figure = figureId('hnte/stock', 1, 2);
    const cell = new RegExp(`^${figure},.*?,(\\d+家),(\\d+),`, 'mu');
    const [row = '', printed = '', value = ''] =
      cell.exec(readFileSync(join(copy.folder, 'data/cited.csv'), 'utf8')) ?? [];
    edit('data/cited.csv', row, row.replace(`,${printed},${value},`, ',7家,7,'));
    edit('content/stories/en/trial-two.mdx', 'It does not say how large', 'It never says how large');
    const changed = await build();
    expect(changed.kept).toEqual(['zh/stories/trial-two']);
    rmSync(join(copy.folder, '.cache'), { recursive: true });
    const anew = await build();
    expect(anew.kept).toEqual([]);
    expect(findUnlike(changed.files, anew.files)).toEqual([]);
  },
  FULL,
);
