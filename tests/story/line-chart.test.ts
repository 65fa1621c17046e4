import { expect, test } from 'vitest';
import { findRefusal, tryChart } from './try-chart.ts';

const HNTE = { indicator: 'hnte', definitions: 'stock unstated', places: 'zhumadian pingdingshan' };
const INTENSITY = { indicator: 'rd-intensity', definitions: 'level', places: 'zhumadian pingdingshan' };
const HOW = {
  zh: '写作 breaks="2016：理由"，几处之间用分号',
  en: 'Write breaks="2016: the reason", several parted by semicolons',
};

test.each([
  [
    'a break without a reason',
    { ...HNTE, breaks: '2016' },
    { what: { zh: '看不懂断点“2016”', en: 'unreadable break “2016”' }, mend: HOW },
  ],
  [
    'a break without a year',
    { ...HNTE, breaks: '2016: new rules; then: newer' },
    { what: { zh: '看不懂断点“then: newer”', en: 'unreadable break “then: newer”' }, mend: HOW },
  ],
  [
    'a break off the time axis',
    { ...HNTE, breaks: '2008: the first rules' },
    {
      what: { zh: '断点 2008 不在图的时间轴之内', en: 'the break of 2008 lies outside the time axis' },
      mend: { zh: '请改正年份，或删去这个断点', en: 'Correct its year, or leave it out' },
    },
  ],
  [
    'a reference that no place lies in',
    { ...INTENSITY, reference: 'hebei' },
    {
      what: { zh: '图中没有属于河北省的地方', en: 'no place of this chart lies in Hebei' },
      mend: {
        zh: 'reference 须写图中某地所在的省，不能写 hebei',
        en: 'reference takes the province of a place in the chart, not hebei',
      },
    },
  ],
  [
    'a total as a reference',
    { ...HNTE, reference: 'henan' },
    {
      what: {
        zh: '河南省的总量不能作为一地总量的参照',
        en: 'a total of Henan is no reference for the total of a place in it',
      },
      mend: {
        zh: 'reference 只用于比率、占比、人均和增长，请删去',
        en: 'reference is for rates, shares, per-head figures and growth; leave it out',
      },
    },
  ],
  [
    'a reference without figures under the definition',
    { of: 'zmd-net-2022.rd-activity-coverage', reference: 'henan' },
    {
      what: {
        zh: '没有河南省同一口径的数字',
        en: 'there is no figure of Henan under this definition',
      },
      mend: { zh: '请删去 reference', en: 'Leave reference out' },
    },
  ],
])('<LineChart> refuses %s', (_what, attributes, refusal) => {
  expect(findRefusal('LineChart', attributes)).toEqual(refusal);
});

test('<LineChart breaks> draws a rule with its reason, and tells it in the description and for the table', () => {
  const chart = tryChart('LineChart', { ...HNTE, breaks: '2016: new rules; 2020-07：newer rules' }, 'en');
  const { items } = chart.wide;
  expect(items.filter((item) => item.kind === 'path' && item.role === 'break')).toHaveLength(2);
  const reasons = items.flatMap((item) =>
    item.kind === 'text' && item.role === 'reason' ? [item.text] : [],
  );
  expect(reasons).toEqual(['new rules', 'newer rules']);
  const told = ['2016, a break: new rules.', 'July 2020, a break: newer rules.'];
  expect(chart.breaks).toEqual(told);
  expect(chart.description).toContain(told.join(' '));
});

test('<LineChart breaks> joins nothing in colour over a break', () => {
  const of = 'derived.henan-rd-intensity-2021 henan-rd-2022.rd-intensity';
  const years = 'pds-plan-145.hnte pds-npc-2023.hnte';
  const joins = (attributes: Record<string, string>): readonly string[] =>
    tryChart('LineChart', attributes, 'en').wide.items.flatMap((item) =>
      item.kind === 'path' && item.role.startsWith('segment') ? [item.role] : [],
    );
  expect(joins({ of })).toEqual(['segment-apart']);
  expect(joins({ of: years, breaks: '2021: new rules' })).toEqual(['segment-apart']);
});

test('<LineChart reference> draws the province in the colour of the context, and its figures are in the table', () => {
  const chart = tryChart('LineChart', { ...INTENSITY, reference: 'henan' }, 'en');
  const marks = chart.wide.items.filter((item) => item.kind === 'mark');
  const tones = new Map(marks.map(({ observation, tone }) => [observation.region.id, tone]));
  expect([...tones]).toEqual([
    ['zhumadian', 'place-zhumadian'],
    ['pingdingshan', 'place-pingdingshan'],
    ['henan', 'place-other'],
  ]);
  expect(chart.observations.map(({ id }) => id)).toContain('henan-rd-2022.rd-intensity');
  expect(chart.description).toContain('Henan is drawn in grey, for reference.');
  expect(tryChart('LineChart', { ...INTENSITY, reference: 'henan' }, 'zh').description).toContain(
    '河南省用灰色画出，仅供参照。',
  );
});

test('<LineChart of reference> takes the figures of the province under the same definition', () => {
  const of = 'zhumadian-report.rd-intensity zhumadian-report.rd-intensity.2';
  const ids = tryChart('LineChart', { of, reference: 'henan' }, 'en').observations.map(({ id }) => id);
  expect(ids).toEqual([...of.split(' '), 'henan-rd-2022.rd-intensity', 'derived.henan-rd-intensity-2021']);
});
