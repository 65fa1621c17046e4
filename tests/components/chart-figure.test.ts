import { brotliCompressSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import { MOST_LINKS } from '../../src/charts/thin.ts';
import ChartFigure from '../../src/components/ChartFigure.astro';
import { readFiles } from '../../src/desk/read-files.ts';
import { loadModel } from '../../src/model/load.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { composeChart } from '../../src/story/compose.ts';
import type { ComposedChart } from '../../src/story/composed.ts';
import { manyPlaces } from '../charts/many-places.ts';

// Other work of the machine is not to end the wait for the first render.
vi.setConfig({ testTimeout: 60_000 });

vi.mock(import('../../src/story/on-site.ts'), () => ({
  charts: [{ id: 'many', page: 'stories/many/', requests: {}, places: {} }],
}));

const { model } = loadModel(readFiles('.'));

/** The line chart of so many invented places by years, as an editor would ask for it. */
function composeMany(places: number, years: number, lang: Lang): ComposedChart {
  const { observations, regions } = manyPlaces(places, years);
  const byId = new Map(observations.map((each) => [each.id, each]));
  const request = { tag: 'LineChart', id: 'many', title: 'Many places', note: '' } as const;
  const attributes = { of: [...byId.keys()].join(' ') };
  return composeChart({ ...request, attributes }, lang, { ...model, observations, byId, regions });
}

async function renderFigure(chart: ComposedChart): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(ChartFigure, { props: { chart, level: 2 } });
}

const count = (html: string, part: string): number => html.split(part).length - 1;

test('<ChartFigure> of 300 places × 30 years is one drawing with a link a place, and under 300 kB', async () => {
  const chart = composeMany(300, 30, 'en');
  const html = await renderFigure(chart);
  expect(brotliCompressSync(html).length).toBeLessThan(300_000);
  expect([count(html, '<svg class="chart '), count(html, 'class="mark ')]).toEqual([1, 300]);
  expect([count(html, '<tr'), count(html, 'PropertyValue')]).toEqual([0, 1]);
  expect(html).toContain('href="/data/charts/many.csv" download>Table: 9,000 rows, as CSV</a>');
  expect(chart.description.length).toBeLessThan(1000);
  expect(chart.description).toMatch(
    /^Many places\. 8,664 figures of 300 places; the CSV has each of them\. First date: 1995; last date: 2024\. The highest mark: County number \d+, .+ The lowest mark: County number \d+, .+ Years without a figure, all places together: \d+\./u,
  );
});

test('<ChartFigure> of 300 places × 30 years says the same in Chinese', async () => {
  const chart = composeMany(300, 30, 'zh');
  expect(await renderFigure(chart)).toContain('数据表：共9000行，见CSV</a>');
  expect(chart.description).toMatch(
    /300个地方，共8664个数字，CSV中逐个列出。最早：1995年；最晚：2024年。位置最高的标记：第\d+县，.+位置最低的标记：第\d+县，.+各地没有数字的年份，合计\d+个。/u,
  );
});

test('<ChartFigure> lists every figure up to the stated number, and not one more', async () => {
  const years = MOST_LINKS / 40;
  const html = await renderFigure(composeMany(40, years, 'en'));
  expect([count(html, '<svg class="chart '), count(html, '<tr')]).toEqual([2, 1 + MOST_LINKS]);
  const more = await renderFigure(composeMany(40, years + 1, 'en'));
  expect([count(more, '<svg class="chart '), count(more, '<tr')]).toEqual([1, 0]);
});
