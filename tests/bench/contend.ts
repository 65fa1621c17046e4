import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of a run: the median of all, and the least, to which other work of the machine has added least. */
export interface Times {
  readonly median: number;
  readonly least: number;
}

/** Runs of each that are not counted, while the code is still being compiled: a build draws thousands of charts. */
export const WARM_UP = 60;
/** Runs of each that are. */
export const RUNS = 100;
/** Runs of each in a turn. */
const TURN = 10;

// What one leaves behind is not to be cleared away in the other's time. Clearing throws compiled code away too, so that it
// comes before a turn of several runs: before each it would slow the one most that has most code, which is Plot.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lets both run in turn, so that what else the machine does falls on both. */
export function contend(
  ours: () => unknown,
  theirs: () => unknown,
): { readonly ours: Times; readonly theirs: Times } {
  const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (let turn = 0; turn < (WARM_UP + RUNS) / TURN; turn += 1)
    for (const [name, work] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      collectGarbage();
      const taken = Array.from({ length: TURN }, () => timeOf(work));
      if (turn >= WARM_UP / TURN) times[name].push(...taken);
    }
  return { ours: summarise(times.ours), theirs: summarise(times.theirs) };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function summarise(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0 };
}
