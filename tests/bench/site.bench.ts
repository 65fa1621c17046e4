import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnlike, listFiles } from '../builds/list-files.ts';
import { STORY_PAGES } from '../instant/build-trial.ts';
import { figureId } from '../instant/invent-data.ts';
import { makeBareSite } from './bare-site.ts';
import { judge, say, type Bench } from './bench.ts';
import { BARE, measureBuild, OURS, type Cost } from './measure-build.ts';
import { makeTrialSite, PICTURE_PAGES } from './trial-site.ts';

const STORIES = Number(process.env['STORIES'] ?? 1000);
const MOST = { time: 1.6, memory: 1.5, twice: 2.2, changed: 0.6 } as const;

/** A site of many invented stories: beside a bare one, twice as large, and built again after a change. */
export const bench: Bench = {
  about: `A site of ${STORIES} invented stories in two languages, three line charts of 4 places by 8 years in each, and 300 places
in its tables (STORIES=<n> for another size): npm run build beside a bare Astro site of the same prose without charts,
then with one story and one cell changed, which is compared byte by byte with a full build, then twice the stories,
then with pictures. Clock and work of the processors in seconds, memory of all processes at one moment (on Linux); bars
are said, not enforced.`,
  contests: ['site', 'site-changed', 'site-twice', 'site-pictures'],
  async run(names) {
    say(`${STORIES} stories in two languages`);
    const full = await measureFull(names);
    if (names.includes('site-twice')) await measureTwice(full);
    if (names.includes('site-pictures')) await measurePictures();
  },
};

/** A full build, beside a bare one and with changes as far as they are asked for. */
async function measureFull(names: readonly string[]): Promise<Cost> {
  const ours = makeTrialSite(STORIES, STORY_PAGES);
  try {
    const bare = names.includes('site') ? await measureBare() : null;
    tell('the first build, which cuts fonts', await measureBuild(ours.folder, OURS));
    forgetPages(ours.folder);
    const full = tell('a full build', await measureBuild(ours.folder, OURS));
    if (bare) {
      compare('of the bare site', full, bare, MOST.time);
      const memory = full.memory / bare.memory;
      say(`    memory ${memory.toFixed(2)} times  ${judge(memory <= MOST.memory, `at most ${MOST.memory}`)}`);
    }
    if (names.includes('site-changed')) await measureChanged(ours.folder, full);
    return full;
  } finally {
    ours.remove();
  }
}

async function measureBare(): Promise<Cost> {
  const { folder, remove } = makeBareSite(STORIES);
  try {
    return tell('a bare site', await measureBuild(folder, BARE));
  } finally {
    remove();
  }
}

/** One story, then one cell, each held against a build without anything kept. */
async function measureChanged(folder: string, full: Cost): Promise<void> {
  const story = join(folder, 'content/stories/en/trial-1.mdx');
  writeFileSync(story, readFileSync(story, 'utf8').replace('does not say how large', 'never says how large'));
  compare('of a full build', tell('one story changed', await measureBuild(folder, OURS)), full, MOST.changed);
  const table = join(folder, 'data/cited.csv');
  const row = new RegExp(`^(${figureId('hnte/stock', 1, 2)},.*?),\\d+家,\\d+,`, 'mu');
  writeFileSync(table, readFileSync(table, 'utf8').replace(row, '$1,7家,7,'));
  compare('of a full build', tell('one cell changed', await measureBuild(folder, OURS)), full, MOST.changed);
  const dist = join(folder, 'dist');
  const kept = listFiles(dist);
  forgetPages(folder);
  await measureBuild(folder, OURS);
  const unlike = findUnlike(kept, listFiles(dist));
  say(`    ${judge(unlike.length === 0, 'identical to a full build to the byte')}`);
}

/** Fonts stay, as pictures do: they are kept by what is in them. */
function forgetPages(folder: string): void {
  const cache = join(folder, '.cache');
  for (const name of readdirSync(cache))
    if (name.startsWith('pages-')) rmSync(join(cache, name), { recursive: true });
}

async function measureTwice(full: Cost): Promise<void> {
  const twice = makeTrialSite(2 * STORIES, STORY_PAGES);
  try {
    await measureBuild(twice.folder, OURS);
    forgetPages(twice.folder);
    compare('of half', tell('twice the stories', await measureBuild(twice.folder, OURS)), full, MOST.twice);
  } finally {
    twice.remove();
  }
}

/** Pictures of a tenth of the stories, drawn, then kept: they are drawn once for each content. */
async function measurePictures(): Promise<void> {
  const stories = Math.ceil(STORIES / 10);
  const { folder, remove } = makeTrialSite(stories, [...STORY_PAGES, ...PICTURE_PAGES]);
  try {
    tell(`${stories} stories with pictures, drawn`, await measureBuild(folder, OURS));
    tell(`${stories} stories with pictures, kept`, await measureBuild(folder, OURS));
  } finally {
    remove();
  }
}

function tell(what: string, cost: Cost): Cost {
  const { clock, work, memory } = cost;
  const [seconds, worked] = [clock, work].map((each) => each.toFixed(1).padStart(7));
  say(`  ${what.padEnd(40)} ${seconds} s, work ${worked} s, ${memory.toFixed(0)} MB`);
  return cost;
}

function compare(of: string, ours: Cost, theirs: Cost, most: number): void {
  const [clock, work] = [ours.clock / theirs.clock, ours.work / theirs.work];
  say(
    `    ${clock.toFixed(2)} times the clock, ${work.toFixed(2)} times the work ${of}  ${judge(clock <= most, `at most ${most}`)}`,
  );
}
