import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickAlike } from '../../src/model/alike.ts';
import { compare, type Use } from '../../src/model/comparability.ts';
import type { Observation } from '../../src/model/observation.ts';
import { manyPlaces } from '../charts/many-places.ts';
import { buildFigure, REGIONS } from './build-figure.ts';

/** All that comparing each figure with each other one gives: the answers with their reasons, each once. */
function verdicts(observations: readonly Observation[], use: Use): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [at, a] of observations.entries())
    for (const b of observations.slice(at + 1)) {
      for (const { code, answer } of compare(a, b, use, REGIONS).reasons) said.add(`${code}: ${answer}`);
      if (a.region.id !== b.region.id) said.add('two places');
    }
  return said;
}

const region = fc.constantFrom(...REGIONS.keys());
const breaks = [null, 'zhumadian', 'henan'].map((place, at) => ({
  ...{ id: `b-${at}`, indicator: null, region: place, at: 2019 + at, iso: String(2019 + at) },
  ...{ reason: { zh: '', en: '' }, source: '', note: { zh: '', en: '' } },
}));
const figure = fc
  .record({
    region,
    period: fc.constantFrom('2018', '2020', '2021-06', '[2018..2021]', '[2019-03..2020-02]', ''),
    kind: fc.constantFrom('actual', 'target', 'expected'),
    origin: fc.constantFrom('stated', 'cited', 'derived'),
    qualifier: fc.constantFrom('eq', 'gte'),
    periodInferred: fc.boolean(),
    definitionInferred: fc.boolean(),
    entity: fc.constantFrom('', '', 'a body'),
    basis: fc.constantFrom('stock', 'growth', 'rate', 'unstated'),
    broken: fc.boolean(),
  } as const)
  .map(({ broken, basis, ...given }) => {
    const plain = buildFigure({ ...given, basis, definition: { id: `hnte/${basis}` } });
    const indicator = { ...plain.indicator, id: broken ? 'broken' : 'hnte', breaks: broken ? breaks : [] };
    return { ...plain, indicator };
  });

test('pickAlike(any figures) leaves nothing that comparing all would find', () => {
  fc.assert(
    fc.property(
      fc.array(figure, { maxLength: 24 }),
      fc.constantFrom<Use>('time', 'rank'),
      (observations, use) => {
        expect(verdicts(pickAlike(observations, REGIONS), use)).toEqual(verdicts(observations, use));
      },
    ),
  );
});

test('pickAlike(300 places × 30 years) are as many as for 30 places', () => {
  const few = manyPlaces(30, 30);
  const many = manyPlaces(300, 30);
  expect(pickAlike(few.observations, few.regions).length).toBeLessThanOrEqual(120);
  expect(pickAlike(many.observations, many.regions).length).toBeLessThanOrEqual(120);
});
