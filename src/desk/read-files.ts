import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['data', 'data/raw', 'data/extracts', 'content/sources'];
const READ = /\.(?:csv|txt|mdx)$/u;

/** The texts that the model is made from, by file name, read from a project's folder. */
export function readFiles(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isFile() && READ.test(entry.name)) files.set(file, readFileSync(join(root, file), 'utf8'));
    }
  }
  return files;
}
