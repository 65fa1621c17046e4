import type { TableChanges } from './compare-tables.ts';

/** The steps from a version to the next, the greatest first. */
export const STEPS = ['major', 'minor', 'patch'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The least step that a change calls for: a value that changed or went is major, for results may change; rows that came
 * are minor; all else that differs is packaging, a patch. `null` where nothing differs beside the version itself.
 */
export function stepFor(
  { changed, removed, added }: TableChanges,
  before: ReadonlyMap<string, Uint8Array>,
  after: ReadonlyMap<string, Uint8Array>,
): Step | null {
  const own = changed.filter(({ table }) => table !== 'changes');
  if (own.length > 0 || removed.length > 0) return 'major';
  if (added > 0) return 'minor';
  return isPacked(before, after) ? null : 'patch';
}

/** What holds hashes of other files, or is compressed: different wherever they are. */
const FOLLOWS = /^SHA256SUMS$|\.(?:zip|json|jsonld|xlsx|bib)$/u;
/** Versions and days stand in texts that are else the same. */
const DATED = /v?\d+\.\d+\.\d+(?:\+withdrawn(?:\.\d+)?)?|\d{4}-\d{2}-\d{2}/gu;

function isPacked(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): boolean {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !FOLLOWS.test(name));
  const read = (bytes: Uint8Array | undefined): string =>
    bytes === undefined ? '' : new TextDecoder('latin1').decode(bytes).replace(DATED, '');
  return names.every(
    (name) => before.has(name) === after.has(name) && read(before.get(name)) === read(after.get(name)),
  );
}

/** The version after another: `nextVersion('1.2.3', 'minor')` is 1.3.0; after none, 0.0.0. */
export function nextVersion(last: string | null, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = (last ?? '0.0.0').replace(/\+.*$/u, '').split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a step is less than another. */
export function isLess(step: Step, needed: Step): boolean {
  return STEPS.indexOf(step) > STEPS.indexOf(needed);
}
