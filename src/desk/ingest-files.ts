import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome, Present } from '../model/guess/ingest.ts';

/** What the project has of a source. */
export function readPresent(source: string): Present {
  const text = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  const raw = `data/raw/${source}.txt`;
  const folder = `data/drafts/${source}`;
  const runs = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^[1-9]\d*$/u.test(name))
    .toSorted((a, b) => Number(a) - Number(b));
  return {
    raw: existsSync(raw) ? readFileSync(raw) : null,
    article: text(`content/sources/${source}.mdx`),
    extract: text(`data/extracts/${source}.csv`),
    runs: runs.map((run) => ({
      extract: text(`${folder}/${run}/extract.csv`) ?? '',
      ignored: text(`${folder}/${run}/ignored.csv`) ?? '',
    })),
    lastRun: Number(runs.at(-1) ?? 0),
  };
}

/** Writes the new files. A file that is there stays: writing fails rather than overwrite it. */
export function writeOutcomes(outcomes: readonly Outcome[]): void {
  for (const { file, state, content } of outcomes) {
    if (state !== 'written') continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
}
