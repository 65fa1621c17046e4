import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawEntries } from '../model/raw-text.ts';

const FOLDERS = ['data', 'data/raw', 'data/extracts', 'content/sources'];
const READ = /\.(?:csv|txt|mdx)$/u;

const STORIES = ['stories', 'handbook'].flatMap((room) =>
  ['en', 'zh'].map((lang) => `content/${room}/${lang}`),
);

/** The texts of stories and handbook, by file name. */
export function readStories(root: string): Map<string, string> {
  return readFolders(root, STORIES);
}

/** The texts of all prose that is written here: stories, handbook and pages, by file name. */
export function readProse(root: string): Map<string, string> {
  return readFolders(root, [...STORIES, 'content/pages/en', 'content/pages/zh']);
}

/** The texts that the model is made from, by file name, read from a project's folder. */
export function readFiles(root: string): Map<string, string> {
  return readFolders(root, FOLDERS);
}

function readFolders(root: string, folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders.filter((each) => existsSync(join(root, each)))) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (!entry.isFile() || !READ.test(entry.name)) continue;
      const bytes = readFileSync(join(root, file));
      const entries =
        folder === 'data/raw' ? rawEntries(file, bytes) : [[file, bytes.toString('utf8')] as const];
      for (const [name, text] of entries) files.set(name, text);
    }
  }
  return files;
}
