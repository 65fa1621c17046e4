import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../../src/desk/read-files.ts';

/** The bytes of every table of a project, by file name. */
export function readTables(folder: string): ReadonlyMap<string, string> {
  const files = [...readFiles(folder).keys()].filter((file) => file.endsWith('.csv'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}
