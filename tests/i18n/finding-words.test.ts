import { expect, test } from 'vitest';
import { sayClaim, sayOperand, sayWorking } from '../../src/i18n/equation-words.ts';
import { sayFinding, sayPremise } from '../../src/i18n/finding-words.ts';
import { judgeCheck, type Check } from '../../src/model/judge-check.ts';
import { buildIn } from '../model/build-units.ts';

const firms = (id: string, value: number | null, given = {}) => buildIn('firm', id, value, given);
const say = (given: Partial<Check>) => {
  const check: Check = {
    kind: 'sum',
    operands: [firms('a', 443), firms('b', 692)],
    claim: firms('claim', 1135),
    premise: '',
    ...given,
  };
  const judgement = judgeCheck(check);
  return (['en', 'zh'] as const).map((lang) =>
    sayFinding(judgement, check.claim, [...check.operands, check.claim], lang),
  );
};
const rounded = (name: 'percent' | 'point', id: string, value: number) =>
  buildIn(name, id, value, { low: value - 0.005, high: value + 0.005 });

test('sayFinding(holds) says what the figures give, and when exactly', () => {
  expect(say({})).toEqual(['Holds: the figures give exactly 1,135 firms.', '成立：由所列数字正好得出1135。']);
  expect(say({ claim: firms('claim', 1000, { qualifier: 'gte', low: 1000, printed: '' }) })).toEqual([
    'Holds: the figures give 1,135 firms; the text says at least 1,000 firms.',
    '成立：由所列数字得出1135家，原文为1000家以上。',
  ]);
});

test('sayFinding(…) says whose the claim is: a cited document is no text that we hold', () => {
  const cited = (value: number, given = {}) => firms('claim', value, { origin: 'cited', ...given });
  expect(say({ claim: cited(1000, { qualifier: 'gte', low: 1000, printed: '' }) })).toEqual([
    'Holds: the figures give 1,135 firms; the cited document says at least 1,000 firms.',
    '成立：由所列数字得出1135家，旁引文件为1000家以上。',
  ]);
  expect(say({ claim: cited(825) })[0]).toBe(
    'Does not hold: the figures give 1,135 firms; the cited document says 825 firms.',
  );
  const operands = [rounded('percent', 'a', 1.04), rounded('percent', 'b', 0.45)];
  const claim = { ...rounded('point', 'claim', 0.6), origin: 'cited' as const };
  expect(say({ kind: 'difference', operands, claim })).toEqual([
    'Holds within rounding: the figures give 0.59 percentage points; before they were rounded, they may have given the 0.6 percentage points of the cited document.',
    expect.stringMatching(/可以得出旁引文件的.*。$/u),
  ]);
});

test('sayFinding(holds within rounding, does not hold) says both numbers', () => {
  const operands = [rounded('percent', 'a', 1.04), rounded('percent', 'b', 0.45)];
  const difference = (value: number) =>
    say({ kind: 'difference', operands, claim: rounded('point', 'claim', value) })[0];
  expect(difference(0.6)).toBe(
    'Holds within rounding: the figures give 0.59 percentage points; before they were rounded, they may have given the 0.6 percentage points of the text.',
  );
  expect(difference(0.7)).toBe(
    'Does not hold: the figures give 0.59 percentage points; the text says 0.7 percentage points.',
  );
  expect(say({ claim: firms('claim', 825) })).toEqual([
    'Does not hold: the figures give 1,135 firms; the text says 825 firms.',
    '不成立：由所列数字得出1135家，原文为825。',
  ]);
});

test('sayFinding(union) says how many must be counted more than once', () => {
  const union = (value: number) => say({ kind: 'union', claim: firms('claim', value) });
  expect(union(825)).toEqual([
    'Holds only if 310 firms are counted more than once.',
    '须有310家被重复计算，方才成立。',
  ]);
  expect(union(1135)).toEqual(['Holds only if nothing is counted twice.', '须无一重复计算，方才成立。']);
  const open = [firms('a', 443), firms('b', 692, { qualifier: 'gt', low: 692 })];
  expect(say({ kind: 'union', operands: open, claim: firms('claim', 825) })).toEqual([
    'Holds only if at least 310 firms are counted more than once.',
    '须有至少310家被重复计算，方才成立。',
  ]);
});

test('sayFinding(premise) depends on reading, and says what comes of it if so', () => {
  expect(say({ kind: 'union', claim: firms('claim', 825), premise: 'x' })).toEqual([
    'Depends on reading. If the premise is true, it holds only if 310 firms are counted more than once.',
    '取决于读法。若前提为真，则须有310家被重复计算，方才成立。',
  ]);
  expect(say({ claim: firms('claim', 825), premise: 'x' })[0]).toBe(
    'Depends on reading. If the premise is true, it does not hold: the figures give 1,135 firms; the text says 825 firms.',
  );
});

test('sayFinding(cannot be checked) says what is missing', () => {
  const open = [firms('a', 443, { qualifier: 'gte', low: 443 }), firms('b', 692)];
  expect(say({ operands: open, claim: firms('claim', 2000) })).toEqual([
    'Cannot be checked: it turns on what is known only as a bound (at least 443 firms).',
    '无法检验：关键数字只知上限或下限（443家以上）。',
  ]);
  const growth = { kind: 'growth', operands: [firms('a', 0), firms('b', 5)] } as const;
  expect(say({ ...growth, claim: buildIn('percent', 'claim', 5) })).toEqual([
    'Cannot be checked: what would be divided by may be zero.',
    '无法检验：除数可能为零。',
  ]);
});

test('sayPremise(text) ends with one full stop, and says nothing of nothing', () => {
  expect([
    sayPremise('', 'en'),
    sayPremise('both count firms.', 'en'),
    sayPremise('只含两类。', 'zh'),
  ]).toEqual(['', 'Premise, not stated by the source: both count firms.', '前提（来源未说明）：只含两类。']);
});

test('sayOperand(part, parts) names the part, by its scope where parts share a name', () => {
  const [a, b] = [firms('a', 1), firms('b', 2)];
  expect(sayOperand(a, [a, b], 'en')).toBe('HNTEs, 2021');
  const share = {
    ...b,
    definition: { ...b.definition, id: 'hnte/share', scope: { en: 'a share', zh: '比重' } },
  };
  expect(sayOperand(share, [a, share], 'zh')).toBe('比重，2021年');
  const region = { ...b.region, id: 'henan', name: { en: 'Henan', zh: '河南省' } };
  expect(sayOperand({ ...b, region }, [a, { ...b, region }], 'en')).toBe('HNTEs, Henan, 2021');
});

test('sayClaim(claim), sayWorking(result) say whose each is', () => {
  const claim = rounded('point', 'claim', 0.59);
  expect([sayClaim(claim, 'en'), sayClaim({ ...claim, origin: 'cited' }, 'zh')]).toEqual([
    'stated in the text, 2021',
    '说法，2021年，旁引',
  ]);
  const operands = [rounded('percent', 'a', 1.04), rounded('percent', 'b', 0.45)];
  const judgement = judgeCheck({ kind: 'difference', operands, claim, premise: '' });
  expect(sayWorking('difference', judgement, claim, 'en')).toBe(
    'difference, worked out by us; rounding leaves 0.58 to 0.6 percentage points',
  );
  expect(sayWorking('difference', { ...judgement, result: null }, claim, 'zh')).toBe('算不出结果');
});
