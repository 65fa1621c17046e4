import { LINES, READERS } from '../readers.ts';
import { judge, say, type Bench } from './bench.ts';

const SHORT = 2 ** 17;
const LONG = 2 ** 19;
const RUNS = 5;
/** Four times the characters may take six times as long: what grows with their square takes sixteen. */
const MOST = 6;
/** Of what is over within these milliseconds, a ratio says nothing. */
const LEAST = 5;

/** What reads texts and tables, over lines of 128 and of 512 thousand characters. */
export const bench: Bench = {
  about: `Readers: cleaner, parser, tables and stories read lines of ${SHORT} and of ${LONG} characters. Printed is the worst ratio
of each, over ${LINES.length} kinds of line; four is in proportion, and at most ${MOST} is said, not enforced.`,
  contests: ['readers'],
  run() {
    for (const [name, read] of Object.entries(READERS)) {
      const ratios = LINES.map((piece) => {
        const [short, long] = [SHORT, LONG].map((length) =>
          timeOf(read, piece.repeat(length / piece.length)),
        );
        return { piece, ratio: (long ?? 0) / Math.max(LEAST, short ?? 0) };
      });
      const worst = ratios.reduce((most, each) => (each.ratio > most.ratio ? each : most));
      const verdict = judge(worst.ratio <= MOST, `at most ${MOST}`);
      say(
        `${name.padEnd(32)} ratio ${worst.ratio.toFixed(1).padStart(5)} (${JSON.stringify(worst.piece)})  ${verdict}`,
      );
    }
  },
};

/** The least milliseconds of some runs. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
