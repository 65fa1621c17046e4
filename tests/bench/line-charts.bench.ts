import { judge, say, type Bench } from './bench.ts';
import { contend, RUNS, type Times } from './contend.ts';
import { lineChartContest } from './line-chart.ts';

const CONTESTS: Readonly<Record<string, number>> = { '12-places': 12, '300-places': 300 };
const YEARS = 30;
const LEAST_RATIO = 10;
const MOST_GROWTH = 1.5;

/** The line chart of 12 and of 300 places by 30 years, by our own code and by Observable Plot. */
export const bench: Bench = {
  about: `Line charts: our own code and Observable Plot on a server DOM draw the same figures in turn, as markup: the same
lines and dots, as many sizes, links with the words that they are called by, as on a page, and names; ours from series, in which it is settled already
what may be joined, and past 1,000 figures with dots that are no links as few paths, Plot with a circle each. Printed are the median and the least of ${RUNS} runs of each, and their ratios. That the median of
ours is at least ${LEAST_RATIO} times faster, and that a point takes at most ${MOST_GROWTH} times as long among 9,000 as among 360, is
said, not enforced.`,
  contests: Object.keys(CONTESTS),
  run(names) {
    const perPoint = names.map((name) => drawBoth(name, CONTESTS[name] ?? 0));
    const [few, many] = perPoint;
    if (few === undefined || many === undefined) return;
    const growth = many / few;
    say(`Growth: a point among 9,000 takes ${growth.toFixed(2)} times as long as among 360`);
    say(`        ${judge(growth <= MOST_GROWTH, `at most ${MOST_GROWTH}`)}`);
  },
};

/** Draws the chart of so many places; gives the milliseconds that a point takes us. */
function drawBoth(name: string, places: number): number {
  const { points, sizes, ...work } = lineChartContest(places, YEARS);
  const { ours, theirs } = contend(work.ours, work.theirs);
  const tell = (who: string, { median, least }: Times): void =>
    say(
      `  ${who}  ${median.toFixed(1).padStart(8)} ms  ${((1000 * median) / points).toFixed(1)} µs a point; least ${least.toFixed(1)} ms`,
    );
  const ratio = theirs.median / ours.median;
  const kinds = sizes.map(({ kind }) => kind).join(' and ');
  say(`Line chart, ${name.replace('-', ' ')} × ${YEARS} years: ${points} points, ${kinds}`);
  tell('ours', ours);
  tell('Plot', theirs);
  const least = (theirs.least / ours.least).toFixed(1);
  const verdict = judge(ratio >= LEAST_RATIO, `at least ${LEAST_RATIO}`);
  say(`  ratio ${ratio.toFixed(1).padStart(8)}     ${verdict}; of the least ${least}`);
  return ours.median / points;
}
