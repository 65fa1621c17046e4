import { expect, test } from 'vitest';
import { model } from './real-model.ts';

const check = (id: string) => {
  const found = model.checks.find((each) => each.id === id);
  if (!found) throw new Error(`unknown check: ${id}`);
  return found;
};

test.each([
  ['zhumadian-rd-growth', 'holds'],
  ['zhumadian-rd-intensity-change', 'holds'],
  ['zhumadian-implied-gdp-2021', 'holds-within-rounding'],
  ['zhumadian-nine-clusters', 'depends-on-reading'],
  ['zhumadian-2021-technology-contracts', 'holds-only-if'],
  ['zhumadian-2021-renovation-investment', 'cannot-be-checked'],
  ['masked-county-city-one-third', 'holds'],
  ['pingdingshan-first-payment', 'holds'],
  ['pingdingshan-innovation-firms', 'holds-only-if'],
])('checks.csv: of %s it finds %s', (id, finding) => {
  expect(check(id).judgement.finding).toBe(finding);
});

test('checks.csv: nothing is found not to hold', () => {
  expect(model.checks.filter(({ judgement }) => judgement.finding === 'does-not-hold')).toEqual([]);
});

test('checks.csv: what the figures give lies round what the sources say', () => {
  const { judgement: growth, claim } = check('zhumadian-rd-growth');
  expect(growth.result?.value).toBeCloseTo(claim.value ?? NaN, 1);
  const { judgement: implied, claim: gdp } = check('zhumadian-implied-gdp-2021');
  expect(implied.result?.low).toBeLessThan(gdp.value ?? NaN);
  expect(implied.result?.high).toBeGreaterThan(gdp.value ?? NaN);
});

test('checks.csv: the firms of Pingdingshan are united, not added', () => {
  const { judgement, operands, claim } = check('pingdingshan-innovation-firms');
  const sum = operands.reduce((all, { value }) => all + (value ?? NaN), 0);
  expect(sum).toBeGreaterThan(claim.value ?? NaN);
  expect(judgement.shared?.low).toBe(sum - (claim.value ?? NaN));
});

test('checks.csv: the contracts of the plan fit a year before of at most what derived.csv works out', () => {
  const ceiling = model.byId.get('derived.zhumadian-technology-contracts-2020-ceiling');
  expect(check('zhumadian-2021-technology-contracts').judgement.start).toEqual({
    low: null,
    high: ceiling?.high,
  });
});

const findings = Map.groupBy(model.targets, ({ finding }) => finding);
const idsOf = (finding: Parameters<typeof findings.get>[0]) =>
  (findings.get(finding) ?? []).map(({ target }) => target.id);

test('targets.csv: every target statement has its row, and four thresholds beside them', () => {
  const statements = model.observations.filter(
    ({ kind, mentionOf }) => kind === 'target' && mentionOf === null,
  );
  const listed = model.targets.map(({ target }) => target);
  expect(listed.filter(({ kind }) => kind === 'target')).toEqual(expect.arrayContaining([...statements]));
  expect(listed.filter(({ kind }) => kind !== 'target').map(({ indicator }) => indicator.id)).toEqual(
    Array<string>(4).fill('revenue-threshold'),
  );
});

test('targets.csv: one is reached, by a figure we worked out; none is found not reached', () => {
  expect(idsOf('reached')).toEqual(['zhumadian-2021-plan.technology-contracts']);
  expect(findings.get('reached')?.every(({ byDerived }) => byDerived)).toBe(true);
  expect(idsOf('not-reached')).toEqual([]);
});

test('targets.csv: what later documents count otherwise is reported in other terms', () => {
  expect(idsOf('other-terms')).toEqual([
    'zhumadian-2021-plan.hnte.2',
    'zhumadian-2021-plan.tech-sme.2',
    'zhumadian-2021-plan.rd-expenditure',
  ]);
});

test('targets.csv: thresholds without a deadline are not measurable as worded', () => {
  const undated = model.targets.filter(({ target }) => target.kind === 'rule');
  expect(findings.get('not-measurable')).toEqual(undated);
});

test('targets.csv: no body was asked, and every search has its day', () => {
  expect(model.targets.filter(({ reply }) => reply.en !== '' || reply.zh !== '')).toEqual([]);
  expect(new Set(model.targets.map(({ searchedOn }) => searchedOn.precision))).toEqual(new Set(['day']));
});
