import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMissing, formatQuantity } from '../../src/i18n/quantity.ts';
import type { Quantity } from '../../src/i18n/quantity.ts';
import type { Unit } from '../../src/model/observation.ts';
import { readAmount } from './read-amount.ts';
import { units } from './units.ts';

const { yuan, enterprise, award, patent, percent, point } = units;

function figure(unit: Unit, part: Partial<Quantity>): Quantity {
  const empty = {
    value: null,
    low: null,
    high: null,
    qualifier: 'eq',
    printed: '',
    origin: 'cited',
  } as const;
  return { ...empty, ...part, definition: { unit } };
}

test.each([
  [figure(enterprise, { value: 443 }), '443 enterprises', '443家'],
  [figure(enterprise, { value: 0 }), '0 enterprises', '0家'],
  [figure(enterprise, { value: 20, low: 20, qualifier: 'gte' }), 'at least 20 enterprises', '20家以上'],
  [figure(percent, { low: 80, qualifier: 'gte' }), 'at least 80%', '80%以上'],
  [figure(yuan, { value: 1e8, low: 1e8, qualifier: 'gte' }), 'at least 100 million yuan', '1亿元以上'],
  [figure(percent, { value: 80, low: 80, qualifier: 'gt' }), 'more than 80%', '超过80%'],
  [figure(award, { low: 300, high: 400, qualifier: 'gt' }), 'just over 300 awards', '300余项'],
  [
    figure(award, { value: 1300, low: 1300, high: 1400, qualifier: 'gt' }),
    'just over 1,300 awards',
    '1300余项',
  ],
  [figure(yuan, { low: 77e6, high: 78e6, qualifier: 'gt' }), 'just over 77 million yuan', '7700余万元'],
  [
    figure(enterprise, { low: 11e3, high: 12e3, qualifier: 'gt' }),
    'just over 11,000 enterprises',
    '1.1万余家',
  ],
  [figure(enterprise, { low: 10, high: 20, qualifier: 'gt' }), 'just over 10 enterprises', '10余家'],
  [figure(enterprise, { low: 5, high: 6, qualifier: 'gt' }), 'just over 5 enterprises', '超过5家'],
  [figure(enterprise, { low: 10, high: 90, qualifier: 'gt' }), 'more than 10 enterprises', '超过10家'],
  [figure(percent, { value: 50, high: 50, qualifier: 'lte' }), 'at most 50%', '不超过50%'],
  [figure(yuan, { high: 5e6, qualifier: 'lte' }), 'at most 5 million yuan', '不超过500万元'],
  [figure(enterprise, { value: 100, high: 100, qualifier: 'lt' }), 'under 100 enterprises', '不足100家'],
  [figure(enterprise, { value: 20, qualifier: 'approx' }), 'about 20 enterprises', '约20家'],
  [figure(point, { value: 0.59, low: 0.585, high: 0.595 }), '0.59 percentage points', '0.59个百分点'],
])('formatQuantity(%o, lang) is %s and %s', (quantity, english, chinese) => {
  expect(formatQuantity(quantity, 'en')).toBe(english);
  expect(formatQuantity(quantity, 'zh')).toBe(chinese);
});

test.each([
  [enterprise, 506, 507, '506 or 507 enterprises', '506或507家'],
  [enterprise, 506, 509, '506 to 509 enterprises', '506～509家'],
  [percent, 5, 10, '5% to 10%', '5%～10%'],
  [percent, 5, 6, '5% to 6%', '5%～6%'],
  [percent, -5, -3, '−5% to −3%', '−5%～−3%'],
  [patent, 4.95, 5.04, '4.95 to 5.04 patents', '4.95～5.04件'],
  [patent, 4, 5, '4 to 5 patents', '4～5件'],
  [point, 1, 2, '1 to 2 percentage points', '1～2个百分点'],
  [yuan, 2.06e9, 2.15e9, '2.06 billion to 2.15 billion yuan', '20.6亿元～21.5亿元'],
  [yuan, 5000, 8000, '5,000 to 8,000 yuan', '5000～8000元'],
  [enterprise, 9000, 11000, '9,000 to 11,000 enterprises', '9000家～1.1万家'],
])('formatQuantity(range of %o from %s to %s, lang) is %s and %s', (unit, low, high, english, chinese) => {
  const quantity = figure(unit, { low, high, qualifier: 'range' });
  expect(formatQuantity(quantity, 'en')).toBe(english);
  expect(formatQuantity(quantity, 'zh')).toBe(chinese);
});

test('formatQuantity(quantity, lang) without a value keeps to the bounds there are', () => {
  expect(formatQuantity(figure(enterprise, { low: 506, high: 507 }), 'en')).toBe('506 or 507 enterprises');
  expect(formatQuantity(figure(enterprise, { low: 506 }), 'zh')).toBe('506家以上');
  expect(formatQuantity(figure(enterprise, { high: 506, qualifier: 'gte' }), 'en')).toBe(
    'at most 506 enterprises',
  );
  expect(formatQuantity(figure(enterprise, { value: 7, qualifier: 'range' }), 'en')).toBe(
    'about 7 enterprises',
  );
});

test('formatQuantity(nothing known, lang) is a dash, and formatMissing(lang) says it in words', () => {
  const empty = figure(enterprise, { printed: '若干家', origin: 'stated', qualifier: 'approx' });
  expect([formatQuantity(empty, 'en'), formatQuantity(empty, 'zh')]).toEqual(['—', '—']);
  expect([formatMissing('en'), formatMissing('zh')]).toEqual(['not stated', '未载']);
});

test.each([
  ['20家以上', 'gte', '20家以上'],
  ['不少于２０家', 'gte', '不少于20家'],
  ['２０％以上', 'gte', '20%以上'],
  ['247 个', 'eq', '247 个'],
  ['1，060家', 'eq', '1,060家'],
  ['两个', 'eq', '两个'],
  ['', 'eq', '20家'],
  ['20家', 'lte', '不超过20家'],
  ['-20家', 'lte', '不超过20家'],
  ['10-20家', 'approx', '10-20家'],
] as const)('formatQuantity(stated as %s, %s, zh) is %s', (printed, qualifier, expected) => {
  const quantity = figure(enterprise, { value: 20, qualifier, printed, origin: 'stated' });
  expect(formatQuantity(quantity, 'zh')).toBe(expected);
});

test('formatQuantity(quantity, zh) builds what is cited or worked out, whatever was printed', () => {
  const quantity = figure(enterprise, { value: 20, low: 20, qualifier: 'gte', printed: '不低于20家' });
  expect(formatQuantity(quantity, 'zh')).toBe('20家以上');
  expect(formatQuantity({ ...quantity, origin: 'derived' }, 'zh')).toBe('20家以上');
});

test.each([
  [
    figure(enterprise, { value: 20, qualifier: 'gte', printed: '20家以上', origin: 'stated' }),
    'at least 20',
    '20以上',
  ],
  [figure(award, { low: 300, high: 400, qualifier: 'gt' }), 'just over 300', '300余'],
  [figure(yuan, { value: 3.209e9 }), '3.209 billion', '32.09亿'],
  [
    figure(yuan, { low: 2.06e9, high: 2.15e9, qualifier: 'range' }),
    '2.06 billion to 2.15 billion',
    '20.6亿～21.5亿',
  ],
  [figure(percent, { low: 5, high: 10, qualifier: 'range' }), '5 to 10', '5～10'],
  [figure(percent, { value: 80, qualifier: 'gt' }), 'more than 80', '超过80'],
])('formatQuantity(%o, lang, bare) is %s and %s', (quantity, english, chinese) => {
  expect(formatQuantity(quantity, 'en', 'bare')).toBe(english);
  expect(formatQuantity(quantity, 'zh', 'bare')).toBe(chinese);
});

test.each([
  [{ value: 3.209e9, printed: '32.09亿元', origin: 'stated' }, 'about 3.21 billion yuan', '约32.1亿元'],
  [{ value: 5e6, printed: '五百万元', origin: 'stated' }, '5 million yuan', '五百万元'],
  [{ value: 3.209e9, low: 3.209e9, qualifier: 'gte' }, 'at least 3.2 billion yuan', '32亿元以上'],
  [{ value: 3.209e9, high: 3.209e9, qualifier: 'lt' }, 'under 3.21 billion yuan', '不足32.1亿元'],
  [
    { low: 2.0643e9, high: 2.1512e9, qualifier: 'range' },
    '2.06 billion to 2.16 billion yuan',
    '20.6亿元～21.6亿元',
  ],
  [{ value: 3.209e9, low: 3.209e9, qualifier: 'gt' }, 'more than 3.2 billion yuan', '超过32亿元'],
  [{ value: 3.209e9, high: 3.209e9, qualifier: 'lte' }, 'at most 3.21 billion yuan', '不超过32.1亿元'],
  [{ value: 3.209e9, qualifier: 'approx' }, 'about 3.21 billion yuan', '约32.1亿元'],
  [{ high: 3.209e9, qualifier: 'lt' }, 'under 3.21 billion yuan', '不足32.1亿元'],
  [
    { low: 2.06e9, high: 2.1512e9, qualifier: 'range' },
    '2.06 billion to 2.16 billion yuan',
    '20.6亿元～21.6亿元',
  ],
  [
    { low: 2e9, high: 3e9, qualifier: 'range', printed: '20-30亿元', origin: 'stated' },
    '2 billion to 3 billion yuan',
    '20-30亿元',
  ],
] as const)('formatQuantity(%o, lang, rounded) is %s and %s', (part, english, chinese) => {
  expect(formatQuantity(figure(yuan, part), 'en', 'rounded')).toBe(english);
  expect(formatQuantity(figure(yuan, part), 'zh', 'rounded')).toBe(chinese);
});

const HEDGES = {
  eq: [/^(.*)$/u, /^(.*)$/u],
  gte: [/^at least (.*)$/u, /^(.*)以上$/u],
  gt: [/^more than (.*)$/u, /^超过(.*)$/u],
  lte: [/^at most (.*)$/u, /^不超过(.*)$/u],
  lt: [/^under (.*)$/u, /^不足(.*)$/u],
  approx: [/^about (.*)$/u, /^约(.*)$/u],
} as const;
const qualifiers = fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt', 'approx');
const values = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(8)).map(([n, p]) => n * 10 ** p);

test('formatQuantity(quantity, lang) keeps qualifier and value readable', () => {
  fc.assert(
    fc.property(qualifiers, values, fc.constantFrom(yuan, enterprise), (qualifier, value, unit) => {
      const quantity = figure(unit, { value, qualifier });
      const english = HEDGES[qualifier][0].exec(formatQuantity(quantity, 'en'))?.[1] ?? '';
      const chinese = HEDGES[qualifier][1].exec(formatQuantity(quantity, 'zh'))?.[1] ?? '';
      expect([readAmount(english).value, readAmount(chinese).value]).toEqual([value + 0, value + 0]);
    }),
  );
});
