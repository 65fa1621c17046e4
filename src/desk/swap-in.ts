import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is to stand at a place: a file, a folder of files, or (`null`) nothing. */
export type Content = string | ReadonlyMap<string, Uint8Array> | null;

/**
 * Puts files and folders of a project in their places, all or none: they are written aside first, and where one cannot be
 * moved in, those that were go back. What stood there before is deleted.
 */
export function swapIn(root: string, contents: ReadonlyMap<string, Content>): void {
  const aside = join(root, 'data/.withdrawal');
  rmSync(aside, { recursive: true, force: true });
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of contents) writeContent(join(aside, 'new', path), content);
    for (const path of contents.keys()) {
      const [place, old, next] = [join(root, path), join(aside, 'old', path), join(aside, 'new', path)];
      if (existsSync(place)) {
        move(place, old);
        undo.push(() => move(old, place));
      }
      if (!existsSync(next)) continue;
      move(next, place);
      undo.push(() => move(place, next));
    }
  } catch (error) {
    for (const back of undo.toReversed()) back();
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
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
