import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is to stand at a place: a file, a folder of files, or (`null`) nothing. */
export type Content = string | ReadonlyMap<string, Uint8Array> | null;

const ASIDE = 'data/.withdrawal';
/** Which places are being changed, and which of them held something before. */
const JOURNAL = 'places.json';
type Journal = readonly (readonly [path: string, hadBefore: boolean])[];

/**
 * Puts files and folders of a project in their places, all or none: they are written aside first, and where one cannot be
 * moved in, all goes back. What stood there before is deleted.
 */
export function swapIn(root: string, contents: ReadonlyMap<string, Content>): void {
  const aside = join(root, ASIDE);
  swapBack(root);
  try {
    for (const [path, content] of contents) writeContent(join(aside, 'new', path), content);
    const journal: Journal = [...contents.keys()].map((path) => [path, existsSync(join(root, path))]);
    writeContent(join(aside, JOURNAL), JSON.stringify(journal));
    for (const path of contents.keys()) {
      const [place, old, next] = [join(root, path), join(aside, 'old', path), join(aside, 'new', path)];
      if (existsSync(place)) move(place, old);
      if (existsSync(next)) move(next, place);
    }
  } catch (error) {
    swapBack(root);
    throw error;
  }
  // Without its journal it is no change under way any more.
  rmSync(join(aside, JOURNAL), { force: true });
  rmSync(aside, { recursive: true, force: true });
}

/** Takes back a change that was cut short, so that all is as it was before; does nothing where there is none. */
export function swapBack(root: string): void {
  const aside = join(root, ASIDE);
  const journal = join(aside, JOURNAL);
  if (existsSync(journal)) {
    for (const [path, hadBefore] of JSON.parse(readFileSync(journal, 'utf8')) as Journal) {
      const [place, old] = [join(root, path), join(aside, 'old', path)];
      if (!hadBefore || existsSync(old)) rmSync(place, { recursive: true, force: true });
      if (existsSync(old)) move(old, place);
    }
  }
  rmSync(aside, { recursive: true, force: true });
}

function writeContent(place: string, content: Content): void {
  if (content === null) return;
  const files: Iterable<readonly [string, string | Uint8Array]> =
    typeof content === 'string' ? [['', content]] : content;
  for (const [name, bytes] of files) {
    const file = name === '' ? place : join(place, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
