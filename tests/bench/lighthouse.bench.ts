import { languages } from '../../src/site.ts';
import { compressFolder } from '../../src/desk/compress-folder.ts';
import { startNginx } from '../hosting/start-nginx.ts';
import { openLighthouse, type Lighthouse } from '../lighthouse/open-lighthouse.ts';
import { judge, say, type Bench } from './bench.ts';

const RUNS = 3;
const LEAST = 99;
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  story: 'stories/one-certificate/',
  place: 'places/pingdingshan/',
  source: 'sources/zhumadian-2021-plan/',
};
const contest = (name: string): string => `lighthouse-${name}`;

/** What Lighthouse makes of the speed of built pages on a phone, served as hosts do. */
export const bench: Bench = {
  about: `Lighthouse: performance of home, story, place and source in both languages, as on a middling phone with a slow line,
served precompressed by nginx from what is built (npm run build). Printed is the median of ${RUNS} runs of each with the
measures it is made of; at least ${LEAST} is said, not enforced.`,
  contests: Object.keys(PAGES).map(contest),
  async run(names) {
    await compressFolder('dist', '.cache/compressed');
    const serving = await startNginx(`${process.cwd()}/dist`);
    const lighthouse = await openLighthouse();
    try {
      for (const [name, page] of Object.entries(PAGES)) {
        if (!names.includes(contest(name))) continue;
        for (const lang of languages) {
          const address = `${serving.address}/${lang === 'zh' ? 'zh/' : ''}${page}`;
          const runs = [];
          for (let run = 0; run < RUNS; run += 1)
            runs.push(await lighthouse.look(address, { onlyCategories: ['performance'] }));
          const sorted = runs.toSorted((a, b) => scoreOf(a) - scoreOf(b));
          const median = sorted[Math.floor(RUNS / 2)];
          if (!median) continue;
          const verdict = judge(scoreOf(median) >= LEAST, `at least ${LEAST}`);
          say(`${`${name} (${lang})`.padEnd(12)} ${sorted.map(scoreOf).join(' ')}  ${verdict}`);
          say(`             ${MEASURES.map((id) => measureOf(median, id)).join(', ')}`);
        }
      }
    } finally {
      await lighthouse.close();
      await serving.stop();
    }
  },
};

type Result = Awaited<ReturnType<Lighthouse['look']>>;
const MEASURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/** Out of 100. */
function scoreOf({ categories }: Result): number {
  return Math.round((categories['performance']?.score ?? NaN) * 100);
}

function measureOf({ audits }: Result, id: string): string {
  const { title = id, numericValue = NaN, numericUnit } = audits[id] ?? {};
  const figure = numericUnit === 'millisecond' ? `${Math.round(numericValue)} ms` : numericValue.toFixed(4);
  return `${title} ${figure}`;
}
