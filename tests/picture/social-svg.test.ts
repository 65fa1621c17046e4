import { expect, test } from 'vitest';
import { socialSvg } from '../../src/picture/social-svg.ts';
import { registerCharts } from '../../src/story/register.ts';
import { socialChart } from '../../src/story/social-chart.ts';
import { coveredPlaces } from '../../src/model/overview.ts';
import { readStories } from '../../src/desk/read-files.ts';
import { languages } from '../../src/site.ts';
import { model } from '../model/real-model.ts';

const { charts } = registerCharts(readStories('.'));

test('socialSvg(parts) keeps a long title to its room, however many words it has', () => {
  for (const lang of languages) {
    const title = (
      lang === 'zh' ? '各地都报了这张证书，' : 'All the places have reported the certificate '
    ).repeat(3);
    const svg = socialSvg({ lang, kicker: 'x', title, text: 'y', drawing: null });
    const feet = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/gu)].map(([, y]) => Number(y));
    expect(Math.max(...feet)).toBeLessThan(600);
    expect(svg).toContain('width="1200" height="630"');
  }
});

test('the pictures of places and indicators draw their own figures, and none names the masked city', () => {
  const { own } = coveredPlaces(model);
  let drawn = 0;
  for (const lang of languages) {
    const shared = [
      ...own.map((id) => ({ kind: 'place', id }) as const),
      ...[...model.indicators.keys()].map((id) => ({ kind: 'indicator', id }) as const),
      { kind: 'story', slug: 'one-certificate' } as const,
    ];
    for (const each of shared) {
      const chart = socialChart(each, lang, model, charts);
      if (!chart) continue;
      drawn += 1;
      const { title, measure, narrow } = chart;
      const svg = socialSvg({ lang, kicker: '', title, text: measure, drawing: narrow });
      expect(svg, title).not.toMatch(/禹城|Yucheng/iu);
      if (each.kind === 'place')
        expect(new Set(chart.observations.map(({ region }) => region.id))).toEqual(new Set([each.id]));
    }
  }
  expect(drawn).toBeGreaterThan(20);
});
