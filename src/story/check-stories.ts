import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { checkCharts } from './check-charts.ts';
import { checkCode } from './check-code.ts';
import { checkLinks } from './check-links.ts';
import { checkParity } from './check-parity.ts';
import { checkTags } from './check-tags.ts';
import { knownPages } from './known-pages.ts';
import { readStory } from './read-story.ts';
import { tellStory, type ToldStory } from './tell-story.ts';

/** Stories, handbook and pages read and checked. */
export interface CheckedStories {
  readonly stories: readonly ToldStory[];
  /** What keeps the site from being built. */
  readonly faults: readonly Fault[];
  /** What is still open in drafts, which are not built. */
  readonly drafts: readonly Fault[];
}

/** Checks all prose, from all MDX by file name. `charts`: whether each chart is composed too, which takes longest. */
export function checkStories(
  files: ReadonlyMap<string, string>,
  model: Model,
  { charts }: { readonly charts: boolean } = { charts: true },
): CheckedStories {
  const read = [...files].flatMap(([file, source]) => readStory(file, source) ?? []);
  const pages = knownPages(model, read);
  const told = read.filter(({ room }) => room === 'stories').map((story) => tellStory(story, model));
  const all = [
    ...read.flatMap((story) => [
      ...checkCode(story),
      ...checkTags(story, model),
      ...checkLinks(story, pages),
    ]),
    ...told.flatMap(({ faults }) => faults),
    ...checkParity(told),
    ...(charts
      ? checkCharts(
          readable(
            files,
            read.filter(({ trouble }) => trouble).map(({ file }) => file),
          ),
          model,
        )
      : []),
  ];
  const drafts = new Set(told.filter(({ front }) => front.draft).map(({ story }) => story.file));
  const stories = told.map((each) => ({
    ...each,
    faults: all.filter(({ file }) => file === each.story.file),
  }));
  return {
    stories,
    faults: all.filter(({ file }) => !drafts.has(file)),
    drafts: all.filter(({ file }) => drafts.has(file)),
  };
}

/** Charts are looked for in what can be read. */
function readable(
  files: ReadonlyMap<string, string>,
  broken: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...files].filter(([file]) => !broken.includes(file)));
}
