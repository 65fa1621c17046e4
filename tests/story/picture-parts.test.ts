import { expect, test } from 'vitest';
import type { KeyEntry } from '../../src/charts/key.ts';
import type { Observation, Source } from '../../src/model/observation.ts';
import type { ComposedChart } from '../../src/story/composed.ts';
import { nameSource, newestDate, sourcesOf } from '../../src/story/chart-sources.ts';
import { gapNote } from '../../src/story/gap-note.ts';
import { pictureParts } from '../../src/story/picture-parts.ts';
import { model } from '../model/real-model.ts';

const observationOf = (id: string): Observation => model.byId.get(id) ?? expect.fail(`no ${id}`);
const sourceOf = (id: string): Source => model.sources.get(id) ?? expect.fail(`no ${id}`);
const joins: KeyEntry = { shape: 'line', meaning: 'apart', path: 'M1,8H19', filled: false };

function buildChart(given: Partial<ComposedChart> & { readonly ids: readonly string[] }): ComposedChart {
  const { ids, ...rest } = given;
  const drawing = { width: 640, height: 200, items: [], key: [joins] };
  return {
    ...{ id: 'two-points', tag: 'LineChart', lang: 'en', title: 'Two points', measure: 'enterprises' },
    ...{ note: '', care: [], description: 'Two points.', wide: drawing, narrow: drawing },
    observations: ids.map(observationOf),
    ...rest,
  };
}

const ZHUMADIAN = ['zmd-125-review.hnte', 'zmd-125-review.hnte.2', 'zhumadian-2021-plan.hnte.4'];

test('pictureParts(chart, page, model) has every warning: comparability, breaks, note, gaps', () => {
  const chart = buildChart({
    ...{ ids: ZHUMADIAN, care: ['unstated', 'inferred', 'cited', 'size'] },
    ...{ note: 'Mind the words.', breaks: ['2016, a break: new rules.'] },
  });
  expect(pictureParts(chart, 'stories/one/', model).notes).toEqual([
    'To be compared with care:',
    'On what basis one of them is counted is not stated.',
    'The time or place of one is inferred.',
    'One is cited from a document whose text we do not hold.',
    'They are not adjusted for the size of the places.',
    '2016, a break: new rules.',
    'Mind the words.',
    'Zhumadian: no figure for 2011–2014. Zhumadian: no figure for 2016–2020.',
  ]);
});

test('pictureParts(chart, page, model) has sources, licence, address and date in the language of the chart', () => {
  const chart = buildChart({ ids: ['congtai-2019-news.hnte'], lang: 'zh' });
  expect(pictureParts(chart, 'stories/one/', model)).toMatchObject({
    lang: 'zh',
    title: 'Two points',
    description: 'Two points.',
    drawing: chart.wide,
    notes: [],
    sources: ['丛台区科技创新能力加快跃升（发布单位：邯郸日报；2019年6月14日）'],
    licence: '许可：CC BY 4.0 适用于选取、编码、说明、译文和推算值；引文和标题的权利归原发布者。',
    address: 'https://youju.example/zh/stories/one/#two-points',
    date: '来源截至2019年6月14日',
  });
});

test('pictureParts(chart, page, model) names documents that are drawn themselves, each once', () => {
  const documents = [sourceOf('congtai-2019-news'), sourceOf('zmd-125-review')];
  const chart = buildChart({ ids: ['congtai-2019-news.hnte'], documents });
  expect(pictureParts(chart, 'stories/one/', model).sources).toEqual([
    'Congtai District’s capacity for innovation leaps ahead (issuer: Handan Daily; 14 June 2019)',
    'The city’s science and technology work in the 12th five-year period, looked back on (issuer: not stated; 2016, inferred)',
  ]);
});

test('sourcesOf(observations, byId) finds the documents on which a derived figure stands', () => {
  const derived = observationOf('derived.masked-county-city-hnte-2021');
  expect(derived.source).toBeNull();
  expect(sourcesOf([derived], model.byId).map(({ id }) => id)).toEqual(['masked-city-briefing']);
});

test('nameSource(source, lang) says what is not known', () => {
  const source = { ...sourceOf('congtai-2019-news'), published: null };
  expect(nameSource(source, 'en')).toBe(
    'Congtai District’s capacity for innovation leaps ahead (issuer: Handan Daily; undated)',
  );
});

test('newestDate(sources, lang) takes the latest day that a document was published or read', () => {
  const [news, report, review] = ['congtai-2019-news', 'zhumadian-report', 'zmd-125-review'].map(sourceOf);
  if (!news || !report || !review) return expect.fail('no sources');
  expect(newestDate([report, news], 'en')).toBe('sources as of April 2023');
  expect(newestDate([review, report], 'en')).toBe('sources as of 22 November 2026');
  expect(newestDate([{ ...review, accessed: '' }], 'en')).toBe('sources as of 2016');
  expect(newestDate([{ ...news, published: null, accessed: '' }], 'en')).toBe('');
  expect(newestDate([], 'zh')).toBe('');
});

test('gapNote(chart, model) is empty where no line runs over time, or no year is missing', () => {
  const chart = buildChart({ ids: ZHUMADIAN });
  expect(gapNote({ ...chart, wide: { ...chart.wide, key: [] } }, model)).toBe('');
  expect(gapNote(buildChart({ ids: ['congtai-2019-news.hnte'] }), model)).toBe('');
  expect(gapNote({ ...chart, lang: 'zh' }, model)).toBe(
    '驻马店市：2011—2014年没有数字。驻马店市：2016—2020年没有数字。',
  );
});
