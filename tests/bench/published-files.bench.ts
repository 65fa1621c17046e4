import { spawnSync } from 'node:child_process';
import type { Bench } from './bench.ts';

// What Node allows itself on a machine of 2 GB; with more it leaves its garbage lying, and nothing could be measured.
const HEAP = '--max-old-space-size=1024';

/** The published files of 400,000 observations, in a process of its own: its memory is measured too. */
export const bench: Bench = {
  about: `Published files: writes the files and the JSON of 400,000 invented observations, and prints time, memory and the
largest file beside plain CSV and JSON of the same rows.`,
  contests: ['published-files'],
  run: () => void spawnSync(process.execPath, [HEAP, 'tests/bench/publish.ts'], { stdio: 'inherit' }),
};
