import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

test.each([
  [
    'more places than it can hold',
    { places: 'zhumadian pingdingshan congtai handan yucheng dezhou henan', indicators: 'hnte' },
    {
      what: { zh: '地方太多：7 个', en: 'too many places: 7' },
      mend: { zh: '至多 6 个', en: 'Name at most 6' },
    },
  ],
  [
    'no figure at all',
    { places: 'dezhou', indicators: 'hnte' },
    {
      what: { zh: '这些地方和指标一个数字也没有', en: 'no figure of these indicators in these places' },
      mend: { zh: '请改 places 或 indicators', en: 'Name other places or indicators' },
    },
  ],
  [
    'an indicator named twice',
    { indicators: 'hnte hnte' },
    {
      what: { zh: 'hnte 写了两次', en: 'hnte is named twice' },
      mend: { zh: '每个 id 只写一次', en: 'Name each id once' },
    },
  ],
])('<CoverageMatrix> refuses %s', (_what, attributes, refusal) => {
  expect(findRefusal('CoverageMatrix', attributes)).toEqual(refusal);
});

test('<CoverageMatrix> tells every figure and the reason of every empty cell', () => {
  const asked = { places: 'zhumadian masked-county-city congtai', indicators: 'rd-intensity' };
  const { description, observations, wide } = tryChart('CoverageMatrix', asked, 'en');
  expect(description).toContain('R&D intensity: Zhumadian, R&D intensity: 2018, 0.45%; 2021, 1.04%.');
  expect(description).toContain(
    'A county-level city (name masked): masked: with the name struck out, no bulletin can be looked up.',
  );
  expect(description).toContain('Congtai District: not in its texts. Only one place has figures.');
  const texts = wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts).toContain('not in its texts');
  expect(texts.join(' ')).toContain('masked: with the name struck out');
  expect(observations).toHaveLength(3);
});

test('<CoverageMatrix> thins a crowded cell: first, last, how many; each figure keeps its mark and its words', () => {
  const { description, observations, wide } = tryChart(
    'CoverageMatrix',
    { places: 'zhumadian', indicators: 'hnte' },
    'en',
  );
  const texts = wide.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts).toEqual([
    'Zhumadian',
    'Certified HNTEs',
    '2010',
    'Jul 2023',
    `${observations.length} figures`,
  ]);
  expect(wide.items.filter(({ kind }) => kind === 'mark')).toHaveLength(observations.length);
  expect(description).toContain('April 2018, 64 enterprises');
});

test('<CoverageMatrix> takes the places that have a text and the indicators they share where none are named', () => {
  const { observations } = tryChart('CoverageMatrix', {}, 'en');
  const places = new Set(observations.map(({ region }) => region.id));
  expect([...places].toSorted()).toEqual(['congtai', 'masked-county-city', 'pingdingshan', 'zhumadian']);
});

test.each([
  [
    'an unknown column',
    { indicator: 'hnte', columns: 'place perod figure' },
    {
      what: { zh: '没有“perod”这一列', en: 'there is no column “perod”' },
      mend: { zh: '是否指 period？', en: 'Did you mean period?' },
    },
  ],
  [
    'a column that is like no other',
    { indicator: 'hnte', columns: 'figure x' },
    {
      what: { zh: '没有“x”这一列', en: 'there is no column “x”' },
      mend: {
        zh: '可用：indicator、place、body、what、period、figure、kind、source、evidence、note',
        en: 'There are indicator, place, body, what, period, figure, kind, source, evidence, note',
      },
    },
  ],
  [
    'no column for the figures',
    { indicator: 'hnte', columns: 'place period' },
    {
      what: { zh: '表中没有数字一列', en: 'the table has no column for the figures' },
      mend: { zh: '请在 columns 中加上 figure', en: 'Add figure to columns' },
    },
  ],
  [
    'a figure named twice',
    { of: 'congtai-2019-news.hnte congtai-2019-news.hnte' },
    {
      what: { zh: 'congtai-2019-news.hnte 写了两次', en: 'congtai-2019-news.hnte is named twice' },
      mend: { zh: '每个 id 只写一次', en: 'Name each id once' },
    },
  ],
])('<DataTable> refuses %s', (_what, attributes, refusal) => {
  expect(findRefusal('DataTable', attributes)).toEqual(refusal);
});

test.each([
  [
    'of one place and definition',
    { of: 'zhumadian-report.rd-intensity zhumadian-report.rd-intensity.2' },
    'period figure kind source',
  ],
  ['of several places', { indicator: 'hnte', definitions: 'stock' }, 'place period figure kind source'],
  [
    'of several definitions',
    { indicator: 'hnte', places: 'congtai pingdingshan' },
    'place what period figure source',
  ],
  [
    'of several indicators and bodies',
    { of: 'congtai-2019-news.hnte pds-daily-2023.tech-sme' },
    'indicator place body period figure kind source',
  ],
  ['asked for', { indicator: 'hnte', columns: 'figure place' }, 'figure place'],
])('<DataTable> has the columns that tell its rows apart: %s', (_what, attributes, columns) => {
  expect(tryChart('DataTable', attributes, 'en').columns).toBe(columns);
});

test('<DataTable> keeps the order of its ids, and sorts the figures of an indicator by place and time', () => {
  const of = 'zhumadian-report.rd-intensity.2 zhumadian-report.rd-expenditure zhumadian-report.rd-intensity';
  expect(tryChart('DataTable', { of }, 'en').observations.map(({ id }) => id)).toEqual(of.split(' '));
  const sorted = { indicator: 'hnte', definitions: 'stock', places: 'pingdingshan masked-county-city' };
  expect(tryChart('DataTable', sorted, 'en').observations.map(({ id }) => id)).toEqual([
    'pds-plan-145.hnte',
    'derived.pingdingshan-hnte-2022',
    'pds-npc-2023.hnte',
    'pingdingshan-reply.hnte.2',
    'derived.masked-county-city-hnte-2021',
    'masked-city-briefing.hnte',
  ]);
});

test('<DataTable> describes and draws every figure, of whatever unit', () => {
  const of = 'zhumadian-report.rd-expenditure zhumadian-report.rd-intensity pds-daily-2023.hnte';
  const { description, measure, wide, narrow } = tryChart('DataTable', { of }, 'zh');
  expect(description).toBe(
    'A title。驻马店市，研发投入：2018年，10.71亿元。驻马店市，研发强度：2018年，0.45%。平顶山市，平顶山高新区，高新技术企业：2022年12月，82家（引自他处文献）。各种标记的含义：存有原文；旁引。',
  );
  expect(measure).toBe('全社会研发投入、研发投入强度、高新技术企业');
  for (const { items } of [wide, narrow]) {
    expect(items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []))).toEqual(
      of.split(' '),
    );
  }
});
