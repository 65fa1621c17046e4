import { CHECK_PARTS, type Fault } from '../model/fault.ts';
import type { Lang } from '../model/vocabulary.ts';
import { checkProject } from './check-project.ts';
import { listFaults, tellFaults } from './tell-faults.ts';

/** In which language faults are told, and whether on standard output as JSON too. */
export interface Telling {
  readonly lang: Lang;
  readonly json: boolean;
}

/**
 * Checks a project for a build of it and tells every fault; says whether there is none. `before` a build, charts are left
 * to it, which composes them as it draws their pages; `after` one that failed, all of them are tried, so that every fault
 * is told at once.
 */
export function tellChecked(root: string, when: 'before' | 'after', telling: Telling): boolean {
  const parts = when === 'before' ? CHECK_PARTS.filter((part) => part !== 'comparability') : CHECK_PARTS;
  const { faults, files } = checkProject(root, parts);
  return tellWhole(faults, files, telling);
}

/** Tells faults with the texts they stand in; says whether there is none. */
export function tellWhole(
  faults: readonly Fault[],
  files: ReadonlyMap<string, string>,
  { lang, json }: Telling,
): boolean {
  if (faults.length === 0) return true;
  console.error(tellFaults(faults, files, lang).join('\n'));
  if (json) console.log(JSON.stringify({ ok: false, faults: listFaults(faults, files) }, null, 2));
  return false;
}
