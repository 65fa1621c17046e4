import { expect, test } from 'vitest';
import { breaksAmong, breaksBetween } from '../../src/model/breaks.ts';
import { compare } from '../../src/model/comparability.ts';
import { joinOf } from '../../src/model/join.ts';
import { loadModel } from '../../src/model/load.ts';
import type { SeriesBreak } from '../../src/model/observation.ts';
import { buildFigure, REGIONS, type Figure } from './build-figure.ts';
import { model } from './real-model.ts';
import { inChinese, inEnglish } from './say-faults.ts';
import { addRow } from './small-project.ts';

const rules: SeriesBreak = {
  ...{ id: 'rules', indicator: 'hnte', region: null, at: 2016, iso: '2016' },
  ...{ reason: { zh: '新办法', en: 'new rules' }, source: '办法', note: { zh: '', en: '' } },
};
const figure = (period: string, given: Figure = {}, own: Partial<SeriesBreak> = {}) => {
  const indicator = { ...buildFigure().indicator, breaks: [{ ...rules, ...own }] };
  return buildFigure({ ...given, period, indicator });
};

test.each([
  ['2015', '2016', ['rules']],
  ['2015-12', '2016-01', ['rules']],
  ['2014', '2015', []],
  ['2016', '2020', []],
  // Three years that reach over the break are of neither side.
  ['2014/2017', '2018', ['rules']],
  ['2010/2013', '2014/2017', ['rules']],
  ['2014/2017', '2013/2018', []],
  ['', '2018', []],
])('breaksBetween(%s, %s) is %j, and the order makes no difference', (one, other, found) => {
  const [a, b] = [figure(one), figure(other)];
  expect(breaksBetween(a, b).map(({ id }) => id)).toEqual(found);
  expect(breaksBetween(b, a).map(({ id }) => id)).toEqual(found);
});

test('a break of a place concerns that place only', () => {
  const [here, there] = [{ region: 'zhumadian' }, { region: 'pingdingshan' }];
  const boundary = { indicator: null, region: 'zhumadian' };
  const pair = (place: Figure) => [figure('2015', place, boundary), figure('2016', place, boundary)] as const;
  expect(breaksBetween(...pair(here))).toHaveLength(1);
  expect(breaksBetween(...pair(there))).toEqual([]);
  expect(breaksAmong(pair(here))).toHaveLength(1);
  expect(breaksAmong(pair(there))).toEqual([]);
});

test('“a break | a rule is drawn, not joined | with care”', () => {
  const [a, b] = [figure('2015'), figure('2016')];
  for (const use of ['time', 'rank'] as const) {
    const { answer, reasons } = compare(a, b, use, REGIONS);
    expect(answer).toBe('care');
    expect(reasons.map(({ code }) => code)).toContain('break');
  }
  expect(joinOf(a, b, REGIONS)).toBe('apart');
  expect(joinOf(figure('2016'), figure('2017'), REGIONS)).toBe('joined');
});

test('the rules of 2016 part the certified firms of the tables, and no other indicator', () => {
  const broken = [...model.indicators.values()].filter(({ breaks }) => breaks.length > 0);
  expect(broken.map(({ id }) => id)).toEqual(['hnte']);
  expect(broken[0]?.breaks[0]?.source).toContain('国科发火〔2016〕32号');
});

test('loadModel(files) tells of a break of nothing, at no time, and of unknown ids', () => {
  const faults = (row: string) => loadModel(addRow('data/breaks.csv', row)).faults;
  expect(inEnglish(faults('b,hntes,gamma,,改,changed,办法,,'))).toEqual([
    'data/breaks.csv:2: at: empty: a period such as 2016',
    'data/breaks.csv:2: indicator: unknown "hntes": an id of indicators.csv. Did you mean hnte?',
    'data/breaks.csv:2: region: unknown "gamma": an id of regions.csv. Add it to regions.csv first; if it was renamed there, give it its old id back',
  ]);
  const nothing = faults('b,,,2016,改,changed,办法,,');
  expect(inEnglish(nothing)).toEqual([
    'data/breaks.csv:2: indicator: neither an indicator nor a region: one of them',
  ]);
  expect(inChinese(nothing)).toHaveLength(1);
});
