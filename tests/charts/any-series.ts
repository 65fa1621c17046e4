import fc from 'fast-check';
import { buildSeries, type Row } from './build-observation.ts';

const amount = fc.oneof(
  fc.constantFrom(0, 1, 5, 5, 0.0001, 1e12, -3, 443),
  fc.integer({ min: -200, max: 2000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const dated = fc
  .tuple(
    fc.integer({ min: 2005, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([year, month, form]) => {
    const date = `${year}-${String(month).padStart(2, '0')}`;
    const forms = ['', `[${date}..${year + 1}-03]`, `${year}/${year + 2}`, date, `${date}-15`];
    return forms[form] ?? String(year);
  });
const row: fc.Arbitrary<Row> = fc
  .record({
    period: dated,
    value: fc.option(amount, { freq: 8 }),
    join: fc.constantFrom('joined' as const, 'apart' as const, 'never' as const),
    ends: fc.option(fc.tuple(amount, amount), { freq: 2 }),
    qualifier: fc.constantFrom('eq', 'eq', 'eq', 'eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'),
    kind: fc.constantFrom(
      ...Array.from({ length: 20 }, () => 'actual' as const),
      'expected',
      'target',
      'rule',
    ),
    origin: fc.constantFrom('stated', 'cited', 'derived'),
    basis: fc.constantFrom('stock', 'flow', 'growth', 'share', 'cumulative'),
  })
  .map(({ period, value, join, ends, ...given }) => {
    const [low, high] = ends ? [Math.min(...ends), Math.max(...ends)] : [null, null];
    return [period, value, join, { ...given, low, high }] as const;
  });
const name = fc.constantFrom(
  'Zhumadian',
  '驻马店',
  'A county-level city, name masked',
  'A county-level city (name masked), and half as long again as that',
  'Yucheng',
  'Xn'.repeat(30),
  '',
);
const place = fc.record({ name, rows: fc.array(row, { minLength: 1, maxLength: 40 }) });
/** One to twelve places of one to forty points: bounds, ranges, targets, gaps, equal values, zeros, negatives. */
export const anySeries = fc
  .array(place, { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ name: text, rows }, index) => buildSeries(`p${index}`, rows, { zh: text, en: text })),
  );
/** The usual sizes, and the smallest there is. */
export const anySize = fc.constantFrom(
  { width: 640, kind: 'wide' } as const,
  { width: 328, kind: 'narrow' } as const,
  { width: 300, kind: 'narrow' } as const,
  { width: 160, height: 100, kind: 'narrow' } as const,
);
/** Up to three breaks, some of them off the time axis. */
export const anyBreaks = fc.array(
  fc.record({
    at: fc.double({ min: 2000, max: 2030, noNaN: true }),
    reason: fc.constantFrom('New rules', '认定办法修订'),
  }),
  { maxLength: 3 },
);
