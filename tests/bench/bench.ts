/** A family of contests: one file `<family>.bench.ts` here, which exports it as `bench`; run.ts finds it. */
export interface Bench {
  /** What is compared, for the usage: whole lines. */
  readonly about: string;
  /** The names that `--only` takes. */
  readonly contests: readonly string[];
  /** Runs those of its contests that are named, and prints what came out. */
  readonly run: (names: readonly string[]) => void | Promise<void>;
}

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A bar in words, and whether it is met. */
export function judge(isMet: boolean, bar: string): string {
  return `${bar}: ${isMet ? 'met' : 'NOT met'}`;
}
