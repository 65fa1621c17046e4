import { partOf } from '../model/check-part.ts';
import { CHECK_PARTS, sortFaults, type CheckPart, type Fault } from '../model/fault.ts';
import { keepRoots } from '../model/keep-roots.ts';
import { loadModel, type Model } from '../model/load.ts';
import { checkStories, type CheckedStories } from '../story/check-stories.ts';
import { checkChanges } from './check-changes.ts';
import { readFiles, readProse } from './read-files.ts';

/** What a check of a whole project found. */
export interface CheckedProject extends CheckedStories {
  readonly model: Model;
  /** The texts that were read, by file name. */
  readonly files: ReadonlyMap<string, string>;
}

const STORY_PARTS: ReadonlySet<CheckPart> = new Set([
  'numerals',
  'stories',
  'comparability',
  'parity',
  'links',
]);

/**
 * Checks a project's folder: its tables and articles, then its prose. Only faults of the parts asked for come back. Charts
 * are composed where `comparability` is one of them and the figures they need are sound.
 */
export function checkProject(root: string, parts: readonly CheckPart[] = CHECK_PARTS): CheckedProject {
  const [data, prose] = [readFiles(root), readProse(root)];
  const { model, faults } = loadModel(data);
  const charts = parts.includes('comparability') && faults.length === 0;
  const wanted = parts.some((part) => STORY_PARTS.has(part));
  const told = wanted ? checkStories(prose, model, { charts }) : { stories: [], faults: [], drafts: [] };
  const own = (all: readonly Fault[]): readonly Fault[] =>
    sortFaults(all.filter((fault) => parts.includes(partOf(fault))));
  const files = new Map([...data, ...prose]);
  const unlogged = parts.includes('changelog') && faults.length === 0 ? checkChanges(root, model) : [];
  // Of a table whose header is wrong nothing was read.
  const unread = new Set(faults.filter(({ line }) => line === 1).map(({ file }) => file));
  return {
    ...{ model, files, stories: told.stories, drafts: own(told.drafts) },
    faults: own(keepRoots([...faults, ...told.faults, ...unlogged], files, unread)),
  };
}
