import { expect, test } from 'vitest';
import {
  compare,
  isBound,
  isInferred,
  isPlan,
  isProvinceOf,
  REASONS,
} from '../../src/model/comparability.ts';
import type { Region, Unit } from '../../src/model/observation.ts';
import type { Basis } from '../../src/model/vocabulary.ts';
import { buildFigure, REGIONS, type Figure } from './build-figure.ts';
import { model } from './real-model.ts';

const TIMEOUT = 60_000;

/** The answer for two figures, and the codes of its reasons. */
const answer = (use: 'time' | 'rank', a: Figure, b: Figure): readonly string[] => {
  const verdict = compare(buildFigure(a), buildFigure(b), use, REGIONS);
  return [verdict.answer, ...verdict.reasons.map(({ code }) => code)];
};
const onTime = (a: Figure, b: Figure) => answer('time', a, b);
const ranked = (a: Figure, b: Figure) => answer('rank', a, b);

const elsewhere: Figure = { region: 'pingdingshan' };
const rate: Figure = { basis: 'rate' };
const money: Unit = { ...buildFigure().definition.unit, id: 'cny' };
const other = (definition: NonNullable<Figure['definition']>): Figure => ({
  definition: { id: 'hnte/other', ...definition },
});

// The table “Comparability, computed by use” of the data model, row by row.

test('“other indicator | on a time axis: no | ranked: no”', () => {
  const gdp: Figure = { indicator: { ...buildFigure().indicator, id: 'gdp' } };
  expect(onTime({}, gdp)).toEqual(['no', 'indicator']);
  expect(ranked({}, gdp)).toEqual(['no', 'indicator']);
});

test('“other unit | on a time axis: no | ranked: no”', () => {
  expect(onTime({}, { definition: { unit: money } })).toEqual(['no', 'unit']);
  expect(ranked({}, { definition: { unit: money } })).toEqual(['no', 'unit']);
});

test('“other definition | on a time axis: no | ranked: no”', () => {
  expect(onTime({}, other({}))).toEqual(['no', 'definition']);
  expect(ranked({}, other({}))).toEqual(['no', 'definition']);
});

test('“other basis | on a time axis: no | ranked: no”', () => {
  expect(onTime({}, other({ basis: 'cumulative' }))).toEqual(['no', 'basis']);
  expect(ranked({}, other({ basis: 'cumulative' }))).toEqual(['no', 'basis']);
});

test('“other tier | on a time axis: no | ranked: no”', () => {
  const [national, provincial] = [
    other({ tier: 'national' }),
    { definition: { tier: 'provincial' } } as const,
  ];
  expect(onTime(provincial, national)).toEqual(['no', 'tier']);
  expect(ranked(provincial, national)).toEqual(['no', 'tier']);
});

test('“an entity’s figure | on a time axis: no | ranked: no”', () => {
  expect(onTime({}, { entity: '高新区' })).toEqual(['no', 'entity']);
  expect(ranked({}, { entity: '高新区' })).toEqual(['no', 'entity']);
  expect(onTime({ entity: '高新区' }, { entity: '尧山实验室' })).toEqual(['no', 'entity']);
});

test('an entity’s figure against another of its own, or of one in another place that is called the same', () => {
  expect(onTime({ entity: '高新区' }, { entity: '高新区', period: '2022-12' })).toEqual(['yes']);
  expect(onTime({ entity: '高新区' }, { entity: '高新区', ...elsewhere })).toEqual(['no', 'entity']);
  expect(ranked({ entity: '高新区' }, { entity: '高新区', ...elsewhere })).toEqual(['no', 'entity', 'size']);
});

test('“… | on a time axis: no, unless parts of one whole | ranked: no”', () => {
  const [national, provincial] = [
    { definition: { id: 'hnte/national', tier: 'national', partOf: 'hnte/all' } } as const,
    { definition: { id: 'hnte/provincial', tier: 'provincial', partOf: 'hnte/all' } } as const,
  ];
  const whole = { definition: { id: 'hnte/all' } };
  expect(onTime(national, provincial)).toEqual(['care', 'parts']);
  expect(ranked(national, provincial)).toEqual(['no', 'parts']);
  expect(onTime(national, whole)).toEqual(['care', 'parts']);
  expect(ranked(whole, national)).toEqual(['no', 'parts']);
  expect(onTime(national, { definition: { id: 'hnte/b', tier: 'provincial', partOf: 'hnte/else' } })).toEqual(
    ['no', 'tier'],
  );
});

test('“basis or definition unstated | on a time axis: with care, not joined | ranked: no”', () => {
  const unstated = other({ basis: 'unstated' });
  expect(onTime({}, unstated)).toEqual(['care', 'unstated']);
  expect(ranked({}, unstated)).toEqual(['no', 'unstated']);
  expect(onTime(unstated, unstated)).toEqual(['care', 'unstated']);
  expect(ranked(unstated, unstated)).toEqual(['no', 'unstated']);
});

test('an unstated basis may be a stock; one counted up, or of another tier, it is not taken for', () => {
  expect(onTime({ basis: 'cumulative' }, other({ basis: 'unstated' }))).toEqual(['no', 'basis']);
  const unstated = other({ basis: 'unstated', tier: 'national' });
  expect(onTime({ definition: { tier: 'provincial' } }, unstated)).toEqual(['no', 'basis']);
  expect(onTime({ definition: { tier: 'national' } }, unstated)).toEqual(['care', 'unstated']);
  expect(onTime({ definition: { tier: 'unstated' } }, unstated)).toEqual(['care', 'unstated']);
});

test('“basis or definition inferred | on a time axis: with care, not joined | ranked: no”', () => {
  expect(onTime({}, { definitionInferred: true })).toEqual(['care', 'unstated']);
  expect(ranked({}, { definitionInferred: true })).toEqual(['no', 'unstated']);
});

test('“a count or money, other level | on a time axis: with care | ranked: no”', () => {
  expect(onTime({}, { region: 'congtai' })).toEqual(['care', 'level']);
  expect(ranked({}, { region: 'congtai' })).toEqual(['no', 'level']);
  expect(onTime({}, { region: 'henan' })).toEqual(['care', 'level']);
  const inMoney: Figure = { definition: { unit: money }, basis: 'flow' };
  expect(onTime(inMoney, { ...inMoney, region: 'congtai' })).toEqual(['care', 'level']);
  expect(ranked(inMoney, { ...inMoney, region: 'congtai' })).toEqual(['no', 'level']);
});

test.each(['rate', 'share', 'per-capita'] as const)(
  '“a rate, share, per-capita, other level | on a time axis: with care | ranked: with care”: %s',
  (basis) => {
    expect(onTime({ basis }, { basis, region: 'congtai' })).toEqual(['care', 'level']);
    expect(ranked({ basis }, { basis, region: 'congtai' })).toEqual(['care', 'level']);
    expect(onTime({ basis }, { basis, region: 'hebei' })).toEqual(['care', 'level']);
  },
);

test.each(['rate', 'share', 'per-capita'] as const)(
  '“a rate, share, per-capita … yes against its own province | ranked: with care”: %s',
  (basis) => {
    expect(onTime({ basis }, { basis, region: 'henan' })).toEqual(['yes']);
    expect(onTime({ basis, region: 'congtai' }, { basis, region: 'hebei' })).toEqual(['yes']);
    expect(ranked({ basis }, { basis, region: 'henan' })).toEqual(['care', 'level']);
  },
);

test('“a count or money, same level | on a time axis: yes | ranked: with care: not adjusted for size”', () => {
  expect(onTime({}, elsewhere)).toEqual(['yes']);
  expect(ranked({}, elsewhere)).toEqual(['care', 'size']);
  const inMoney: Figure = { definition: { unit: money }, basis: 'flow' };
  expect(onTime(inMoney, { ...inMoney, ...elsewhere })).toEqual(['yes']);
  expect(ranked(inMoney, { ...inMoney, ...elsewhere })).toEqual(['care', 'size']);
});

test('a rate at the same level is adjusted for size already', () => {
  expect(onTime(rate, { ...rate, ...elsewhere })).toEqual(['yes']);
  expect(ranked(rate, { ...rate, ...elsewhere })).toEqual(['yes']);
});

test('“periods of two places | on a time axis: yes, the axis shows it”', () => {
  expect(onTime({}, { ...elsewhere, period: '2015' })).toEqual(['yes']);
  expect(onTime({}, { ...elsewhere, period: '2018/2021' })).toEqual(['yes']);
});

test('“periods of two places | ranked: within 12 months with care, beyond no”', () => {
  const at = (period: string) => ranked({ ...rate, period: '2021-12' }, { ...rate, ...elsewhere, period });
  expect(at('2021-12')).toEqual(['yes']);
  expect(at('2021-11')).toEqual(['care', 'period']);
  expect(at('2022-12')).toEqual(['care', 'period']);
  expect(at('2023-01')).toEqual(['no', 'period']);
  expect(at('2015')).toEqual(['no', 'period']);
});

test('a figure without a period stands beside a time axis with care, and is not ranked', () => {
  expect(onTime(rate, { ...rate, ...elsewhere, period: '' })).toEqual(['care', 'period']);
  expect(ranked(rate, { ...rate, ...elsewhere, period: '' })).toEqual(['no', 'period']);
  expect(ranked({ ...rate, period: '' }, { ...rate, period: '' })).toEqual(['no', 'period']);
});

test('“one register at another time of its year | on a time axis: with care, not joined | ranked: no”', () => {
  const register = { definition: { annualRegister: true } };
  const at = (a: string, b: string, use = onTime) =>
    use({ ...register, period: a }, { ...register, period: b });
  expect(at('2022-12', '2023-07')).toEqual(['care', 'register']);
  expect(at('2022-12', '2023-07', ranked)).toEqual(['no', 'register', 'period']);
  expect(at('2021', '2022-12')).toEqual(['yes']);
  expect(at('2022-07', '2023-07-31')).toEqual(['yes']);
  expect(onTime({ period: '2022-12' }, { period: '2023-07' })).toEqual(['yes']);
});

test.each(['target', 'rule'] as const)(
  '“target, rule or expected against actual | never the same mark, never joined | ranked: no”: %s',
  (kind) => {
    expect(onTime({}, { kind })).toEqual(['care', 'kind']);
    expect(ranked({}, { kind })).toEqual(['no', 'kind']);
  },
);

test('“target, rule or expected against actual | never the same mark, never joined | ranked: no”: expected', () => {
  expect(onTime({}, { kind: 'expected' })).toEqual(['care', 'expected']);
  expect(ranked({}, { kind: 'expected' })).toEqual(['no', 'expected']);
});

test('a target against a rule, or what is expected, is not ranked either; two targets are', () => {
  expect(ranked({ kind: 'target' }, { kind: 'rule' })).toEqual(['no', 'kind']);
  expect(ranked({ kind: 'target' }, { kind: 'expected' })).toEqual(['no', 'kind', 'expected']);
  expect(ranked({ ...rate, kind: 'target' }, { ...rate, ...elsewhere, kind: 'target' })).toEqual(['yes']);
});

test('“bound against point | on a time axis: with care, not joined | ranked: with care”', () => {
  const bounds: readonly Figure[] = [
    { qualifier: 'gt' },
    { qualifier: 'gte' },
    { qualifier: 'lt' },
    { qualifier: 'lte' },
    { qualifier: 'range', value: null, low: 506, high: 507 },
  ];
  for (const bound of bounds) {
    expect(onTime({}, bound)).toEqual(['care', 'bound']);
    expect(ranked({}, bound)).toEqual(['care', 'bound']);
  }
  expect(onTime({}, { qualifier: 'approx' })).toEqual(['yes']);
});

test('“derived | on a time axis: with care, not joined | ranked: with care”', () => {
  expect(onTime({}, { origin: 'derived' })).toEqual(['care', 'derived']);
  expect(ranked({}, { origin: 'derived' })).toEqual(['care', 'derived']);
});

test.each([{ periodInferred: true }, { regionInferred: true }])(
  '“inferred | on a time axis: with care, not joined | ranked: with care”: %j',
  (inferred) => {
    expect(onTime({}, inferred)).toEqual(['care', 'inferred']);
    expect(ranked({}, inferred)).toEqual(['care', 'inferred']);
  },
);

test('“cited | on a time axis: with care, not joined | ranked: with care”', () => {
  expect(onTime({}, { origin: 'cited' })).toEqual(['care', 'cited']);
  expect(ranked({}, { origin: 'cited' })).toEqual(['care', 'cited']);
});

test('compare(a, b, use) gives every reason, what forbids before what asks for care, worst first', () => {
  const a: Figure = { origin: 'cited', period: '2015', kind: 'target' };
  const b: Figure = { region: 'congtai', periodInferred: true, definitionInferred: true, qualifier: 'gt' };
  expect(compare(buildFigure(a), buildFigure(b), 'rank', REGIONS)).toEqual({
    answer: 'no',
    reasons: [
      { code: 'kind', answer: 'no' },
      { code: 'unstated', answer: 'no' },
      { code: 'level', answer: 'no' },
      { code: 'period', answer: 'no' },
      { code: 'bound', answer: 'care' },
      { code: 'inferred', answer: 'care' },
      { code: 'cited', answer: 'care' },
    ],
  });
  expect(onTime(a, b)).toEqual(['care', 'kind', 'unstated', 'level', 'bound', 'inferred', 'cited']);
});

test('compare(a, b, use) names a reason once', () => {
  const unstated: Figure = { basis: 'unstated', definitionInferred: true };
  expect(onTime(unstated, unstated)).toEqual(['care', 'unstated']);
});

test('compare(a, a, use) of an ordinary figure is yes', () => {
  const bases: readonly Basis[] = [
    'stock',
    'flow',
    'cumulative',
    'rate',
    'growth',
    'change',
    'rank',
    'ceiling',
  ];
  for (const basis of bases)
    expect([onTime({ basis }, { basis }), ranked({ basis }, { basis })]).toEqual([['yes'], ['yes']]);
});

test(
  'compare(a, b, use) is compare(b, a, use) for every two figures that there are',
  () => {
    const all = model.observations;
    expect(all.length).toBeGreaterThan(200);
    const lopsided = all.flatMap((a, at) =>
      all
        .slice(at)
        .flatMap((b) =>
          (['time', 'rank'] as const)
            .filter(
              (use) =>
                JSON.stringify(compare(a, b, use, model.regions)) !==
                JSON.stringify(compare(b, a, use, model.regions)),
            )
            .map((use) => [a.id, b.id, use]),
        ),
    );
    expect(lopsided).toEqual([]);
  },
  TIMEOUT,
);

test(
  'compare(a, b, use) of every two figures that there are: ranking allows no more than a time axis, and each reason stands in its place',
  () => {
    const all = model.observations;
    const worth = { yes: 2, care: 1, no: 0 };
    const odd = all.flatMap((a, at) =>
      all.slice(at).filter((b) => {
        const [time, rank] = (['time', 'rank'] as const).map((use) => compare(a, b, use, model.regions));
        if (!time || !rank) return true;
        const places = rank.reasons.map(
          ({ code, answer: each }) => REASONS.indexOf(code) + (each === 'no' ? 0 : 100),
        );
        const isSorted = places.every((place, n) => n === 0 || place > (places[n - 1] ?? 0));
        return (
          worth[rank.answer] > worth[time.answer] ||
          !isSorted ||
          (rank.answer === 'yes') !== (places.length === 0)
        );
      }),
    );
    expect(odd).toEqual([]);
  },
  TIMEOUT,
);

test('isProvinceOf(province, place, regions) goes up through the city', () => {
  const of = (a: string, b: string) => {
    const [province, place] = [REGIONS.get(a), REGIONS.get(b)];
    if (!province || !place) throw new Error(`unknown region: ${a} ${b}`);
    return isProvinceOf(province, place, REGIONS);
  };
  expect(of('henan', 'zhumadian')).toBe(true);
  expect(of('hebei', 'congtai')).toBe(true);
  expect(of('henan', 'congtai')).toBe(false);
  expect(of('handan', 'congtai')).toBe(false);
  expect(of('henan', 'henan')).toBe(false);
  expect(of('henan', 'nowhere')).toBe(false);
  expect(of('henan', 'yucheng')).toBe(false);
});

test('isProvinceOf(province, place, regions) ends where places lie in one another', () => {
  const plain = buildFigure().region;
  const loop: readonly Region[] = [
    { ...plain, id: 'a', parent: 'b' },
    { ...plain, id: 'b', parent: 'a' },
  ];
  const [a] = loop;
  const henan = REGIONS.get('henan');
  if (!a || !henan) throw new Error('unknown region');
  expect(isProvinceOf(henan, a, new Map(loop.map((each) => [each.id, each])))).toBe(false);
});

test('isPlan(figure), isBound(figure) and isInferred(figure) look at what is said', () => {
  const kinds = ['actual', 'expected', 'target', 'rule'] as const;
  expect(kinds.map((kind) => isPlan(buildFigure({ kind })))).toEqual([false, false, true, true]);
  const qualifiers = ['eq', 'approx', 'gte', 'gt', 'lte', 'lt', 'range'] as const;
  expect(qualifiers.map((qualifier) => isBound(buildFigure({ qualifier })))).toEqual([
    ...[false, false, true, true, true, true, true],
  ]);
  expect(isBound(buildFigure({ value: null, low: 506, high: 507 }))).toBe(true);
  expect(isBound(buildFigure({ value: 0 }))).toBe(false);
  expect(isInferred(buildFigure({ definitionInferred: true }))).toBe(false);
  expect(isInferred(buildFigure({ regionInferred: true }))).toBe(true);
});
