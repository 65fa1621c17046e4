import fc from 'fast-check';
import type { Series } from '../../src/model/series.ts';
import { buildSeries, type Given, type Row } from './build-observation.ts';

const amount = fc.oneof(
  fc.constantFrom(0, 1, 5, 5, 5, 0.0001, 1e12, -3, 443),
  fc.integer({ min: -200, max: 2000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const given: fc.Arbitrary<Given> = fc
  .record({
    ends: fc.option(fc.tuple(amount, amount), { freq: 2 }),
    qualifier: fc.constantFrom('eq', 'eq', 'eq', 'eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'),
    kind: fc.constantFrom('actual', 'actual', 'actual', 'actual', 'actual', 'expected', 'target', 'rule'),
    origin: fc.constantFrom('stated', 'cited', 'derived'),
    basis: fc.constantFrom('stock', 'flow', 'growth'),
  })
  .map(({ ends, ...rest }) => ({
    ...rest,
    low: ends ? Math.min(...ends) : null,
    high: ends ? Math.max(...ends) : null,
  }));
const figure = fc.tuple(fc.option(amount, { freq: 12 }), fc.constantFrom('joined', 'apart', 'never'), given);
const name = fc.constantFrom(
  'Zhumadian',
  '驻马店',
  'A county-level city whose name is struck out of its own text',
  'Yucheng',
  'Xn'.repeat(30),
  '',
);
const dates = fc.constantFrom(
  ['2018', '2021'],
  ['2010', '2015', '2022'],
  ['2010', '2022-11', '2023-02'],
  ['2018-02', '2018-04-28'],
  ['2019', '2020', '[2022-12..2023-04]'],
  ['2015/2018', '2018/2021'],
);

/** One to twelve places between two or three dates, some of them without a figure for one: all kinds, bounds, ranges. */
export const anySlope: fc.Arbitrary<readonly Series[]> = dates.chain((all) =>
  fc
    .array(fc.tuple(name, fc.array(fc.option(figure, { freq: 5 }), { minLength: 3, maxLength: 4 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((places) =>
      places.map(([text, figures], place) => {
        const rows = figures.flatMap((each, index): Row[] => {
          const period = all[index % all.length] ?? '';
          if (each) return [[period, ...each]];
          return place === 0 && index < all.length ? [[period, 7]] : [];
        });
        return buildSeries(`p${place}`, rows, { zh: text, en: text });
      }),
    )
    .map((series) => [withBoth(series[0], all), ...series.slice(1)]),
);

/** One to twelve places with no, one or two figures; the first has one that can be drawn. */
export const anyDots: fc.Arbitrary<readonly Series[]> = dates.chain(([first = '', second = '']) =>
  fc
    .array(fc.tuple(name, fc.option(figure), fc.option(figure)), { minLength: 1, maxLength: 12 })
    .map((places) =>
      places.map(([text, earlier, later], place) => {
        const rows: Row[] = [
          ...(earlier ? [[first, ...earlier] as const] : []),
          ...(later && place > 0 ? [[second, ...later] as const] : []),
          ...(place === 0 ? [[second, 7] as const] : []),
        ];
        return buildSeries(`p${place}`, rows, { zh: text, en: text });
      }),
    ),
);

/** The two widths that are drawn. */
export const anyWidth = fc.constantFrom(
  { width: 640, kind: 'wide' } as const,
  { width: 328, kind: 'narrow' } as const,
);

function withBoth(series: Series | undefined, all: readonly string[]): Series {
  const rows: Row[] = all.map((period) => [period, 7]);
  const plain = buildSeries('p0', rows, series?.label ?? { zh: '', en: '' });
  const drawn = (each: Series): boolean =>
    new Set(
      each.points.flatMap(({ observation: { value, low, high, period } }) =>
        (value ?? low ?? high) === null ? [] : [period?.iso],
      ),
    ).size === all.length;
  return series && drawn(series) ? series : plain;
}
