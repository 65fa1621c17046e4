import { expect, test } from 'vitest';
import type { ChartTag } from '../../src/story/composed.ts';
import { tryChart } from '../story/try-chart.ts';
import { drawDrawing } from './draw-drawing.ts';

/** Charts of the real data of which pictures are kept, wide in English and narrow in both languages. */
const CASES: readonly (readonly [
  name: string,
  tag: ChartTag,
  attributes: Readonly<Record<string, string>>,
])[] = [
  [
    'timeline-texts',
    'Timeline',
    {
      sources: 'zmd-125-review zhumadian-2021-plan zhumadian-report congtai-2019-news zmd-net-2022',
      of: 'zmd-125-review.hnte zhumadian-2021-plan.hnte.2 zhumadian-2021-plan.rd-subsidy-share zhumadian-report.rd-expenditure.3 zhumadian-report.firms-visited zmd-net-2022.hnte derived.pingdingshan-hnte-2022',
    },
  ],
  [
    'panels-hnte',
    'Panels',
    {
      first:
        'zmd-125-review.hnte zmd-125-review.hnte.2 zmd-daily-2018.hnte hnrb-gazelle-2023.hnte pds-plan-145.hnte pds-npc-2023.hnte',
      second: 'congtai-2019-news.hnte',
    },
  ],
  [
    'panels-three',
    'Panels',
    {
      first: 'pds-plan-145.tech-sme pds-npc-2023.tech-sme',
      second: 'congtai-2019-news.tech-sme',
      third: 'zhumadian-2021-plan.tech-sme.2',
    },
  ],
  [
    'coverage-matrix-four-places',
    'CoverageMatrix',
    {
      places: 'zhumadian pingdingshan congtai masked-county-city',
      indicators: 'hnte tech-sme rd-intensity invention-patents-per-10k',
    },
  ],
  ['data-table-hnte', 'DataTable', { indicator: 'hnte', places: 'zhumadian pingdingshan' }],
  [
    'line-chart-breaks',
    'LineChart',
    {
      indicator: 'hnte',
      definitions: 'stock unstated',
      places: 'zhumadian pingdingshan',
      breaks: '2016: new rules for the certificate',
    },
  ],
  [
    'line-chart-reference',
    'LineChart',
    {
      indicator: 'rd-intensity',
      definitions: 'level',
      places: 'zhumadian pingdingshan',
      reference: 'henan',
    },
  ],
];

test.each(CASES)('the picture of %s is as kept', async (name, tag, attributes) => {
  const english = tryChart(tag, attributes, 'en');
  await expect(drawDrawing(english.wide)).toMatchFileSnapshot(`../pictures/${name}.svg`);
  await expect(drawDrawing(english.narrow)).toMatchFileSnapshot(`../pictures/${name}-narrow.svg`);
  const chinese = tryChart(tag, attributes, 'zh');
  await expect(drawDrawing(chinese.narrow)).toMatchFileSnapshot(`../pictures/${name}-zh.svg`);
});
