import { expect, test } from 'vitest';
import { readStories } from '../../src/desk/read-files.ts';
import { languages } from '../../src/site.ts';
import { composeChart } from '../../src/story/compose.ts';
import type { ComposedChart } from '../../src/story/composed.ts';
import { embedWords } from '../../src/story/embed-words.ts';
import { fitFrame } from '../../src/story/frame-height.ts';
import { registerCharts } from '../../src/story/register.ts';
import { model } from '../model/real-model.ts';

const { charts } = registerCharts(readStories('.'));

function chartOf(id: string, lang: 'en' | 'zh'): ComposedChart {
  const request = charts.find((chart) => chart.id === id)?.requests[lang];
  return composeChart(request ?? expect.fail(`no ${id}`), lang, model);
}

const heightsOf = (chart: ComposedChart): readonly number[] =>
  fitFrame(chart, embedWords(chart, model)).steps.map(({ height }) => height);

test('fitFrame(chart, words) is higher for a longer title, a note and a higher drawing, at every width', () => {
  for (const lang of languages) {
    const chart = chartOf('handbook-line-breaks', lang);
    const heights = heightsOf(chart);
    const more = [
      { ...chart, title: chart.title.repeat(4) },
      {
        ...chart,
        narrow: { ...chart.narrow, height: chart.narrow.height + 40 },
        wide: { ...chart.wide, height: chart.wide.height + 40 },
      },
    ];
    for (const each of more) {
      for (const [at, height] of heightsOf(each).entries()) expect(height).toBeGreaterThan(heights[at] ?? 0);
    }
    const [narrow, wide] = heightsOf({ ...chart, note: 'A note. '.repeat(30) });
    expect(narrow).toBeGreaterThan(heights[0] ?? 0);
    expect(wide).toBeGreaterThan(heights[1] ?? 0);
  }
});

test('fitFrame(chart, words) puts notes beside the drawing of a wide frame only where that makes it lower', () => {
  for (const lang of languages) {
    const chart = chartOf('handbook-line-breaks', lang);
    const { beside, steps } = fitFrame(chart, embedWords(chart, model));
    expect(beside).toBe(true);
    expect(steps[2]?.height).toBeLessThan(steps[1]?.height ?? 0);
    const flat = {
      ...chart,
      note: 'A note of some length. '.repeat(20),
      wide: { ...chart.wide, height: 40 },
    };
    expect(fitFrame(flat, embedWords(flat, model)).beside).toBe(false);
  }
});

test('embedWords(chart, model) says three notes and counts the rest with the sources behind one link', () => {
  const words = embedWords(chartOf('hnte-in-three-places', 'en'), model);
  expect(words.notes).toHaveLength(3);
  expect(words.sources).toEqual([]);
  expect(words.more).toMatch(/^All \d+ notes, \d+ sources, table and data$/u);
  const few = embedWords(chartOf('handbook-units-green', 'zh'), model);
  expect(few.sources).toHaveLength(1);
  expect(few.more).toBe('数据表与下载');
});
