import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lineChartContest, type Contest } from './line-chart.ts';

const CONTESTS = { '12-places': [12, 30], '300-places': [300, 30] } as const;
/** In a process of its own: its memory is measured too. */
const PUBLISHED = 'published-files';
const WARM_UP = 5;
const RUNS = 15;
const LEAST_RATIO = 10;
const MOST_GROWTH = 1.5;

const usage = `Usage: npm run bench [-- --only <contests>]

Draws line charts by our own code and by Observable Plot on a server DOM, in turn, and prints the median of ${RUNS} runs
of each and their ratio. That ours is at least ${LEAST_RATIO} times faster, and that a point takes at most ${MOST_GROWTH} times as long
among 9,000 as among 360, is said, not enforced: the exit code is 0. Then writes the files and the JSON of 400,000
invented observations, and prints time, memory and the largest file beside plain CSV and JSON of the same rows.

  --only <contests>  only these, separated by commas: ${[...Object.keys(CONTESTS), PUBLISHED].join(', ')}
  --help             this text`;

interface Outcome {
  readonly ours: number;
  readonly theirs: number;
  readonly points: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Name = keyof typeof CONTESTS | typeof PUBLISHED;

function readNames(): readonly Name[] {
  const all = [...(Object.keys(CONTESTS) as (keyof typeof CONTESTS)[]), PUBLISHED] as const;
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    say(usage);
    process.exit(0);
  }
  const wanted = values.only?.split(',') ?? all;
  const unknown = wanted.find((name) => !all.includes(name as Name));
  if (unknown !== undefined) throw new Error(`unknown contest: ${unknown}`);
  return all.filter((name) => wanted.includes(name));
}

// What one leaves behind is not to be cleared away in the other's time.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lets both run in turn, so that what else the machine does falls on both. */
function contend({ ours, theirs, points }: Contest): Outcome {
  const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [name, draw] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      collectGarbage();
      const start = performance.now();
      draw();
      if (run >= WARM_UP) times[name].push(performance.now() - start);
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs), points };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function judge(isMet: boolean, bar: string): string {
  return `${bar}: ${isMet ? 'met' : 'NOT met'}`;
}

const outcomes = new Map<string, Outcome>();
const names = readNames();
for (const name of names) {
  if (name === PUBLISHED) continue;
  const [places, years] = CONTESTS[name];
  const contest = lineChartContest(places, years);
  const outcome = contend(contest);
  const { ours, theirs, points } = outcome;
  const ratio = theirs / ours;
  outcomes.set(name, outcome);
  const sizes = contest.sizes.map(({ kind }) => kind).join(' and ');
  say(`Line chart, ${name.replace('-', ' ')} × 30 years: ${points} points, ${sizes}`);
  say(`  ours  ${ours.toFixed(1).padStart(8)} ms  ${((1000 * ours) / points).toFixed(1)} µs a point`);
  say(`  Plot  ${theirs.toFixed(1).padStart(8)} ms  ${((1000 * theirs) / points).toFixed(1)} µs a point`);
  say(
    `  ratio ${ratio.toFixed(1).padStart(8)}     ${judge(ratio >= LEAST_RATIO, `at least ${LEAST_RATIO}`)}`,
  );
}
const [few, many] = [outcomes.get('12-places'), outcomes.get('300-places')];
if (few && many) {
  const growth = many.ours / many.points / (few.ours / few.points);
  say(`Growth: a point among 9,000 takes ${growth.toFixed(2)} times as long as among 360`);
  say(`        ${judge(growth <= MOST_GROWTH, `at most ${MOST_GROWTH}`)}`);
}
if (names.includes(PUBLISHED)) spawnSync(process.execPath, ['tests/bench/publish.ts'], { stdio: 'inherit' });
