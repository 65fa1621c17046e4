import { readdirSync, readFileSync } from 'node:fs';

/** The texts of all stories and pages of the handbook, by file name. */
export function readStories(): Map<string, string> {
  const files = new Map<string, string>();
  for (const room of ['stories', 'handbook']) {
    for (const lang of ['en', 'zh']) {
      const folder = `content/${room}/${lang}`;
      for (const name of readdirSync(folder))
        files.set(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'));
    }
  }
  return files;
}
