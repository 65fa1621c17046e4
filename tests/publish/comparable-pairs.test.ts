import { expect, test } from 'vitest';
import { ownFigures } from '../../src/model/coverage.ts';
import { loadModel } from '../../src/model/load.ts';
import { MOST_PAIRED, pairRows, unpairedIndicators } from '../../src/publish/comparable-pairs.ts';
import { model as real } from '../model/real-model.ts';
import { smallProject } from '../model/small-project.ts';

const { model } = loadModel(smallProject());

test('pairRows(model) lists every two figures of an indicator for both uses, with answer and reasons', () => {
  expect(pairRows(model).slice(0, 4)).toEqual([
    ['hnte', 'derived.half', 'text.hnte', 'time', 'care', 'derived'],
    ['hnte', 'derived.half', 'text.hnte', 'rank', 'care', 'derived'],
    ['hnte', 'derived.half', 'text.hnte.2', 'time', 'care', 'kind bound derived'],
    ['hnte', 'derived.half', 'text.hnte.2', 'rank', 'no', 'kind period bound derived'],
  ]);
});

test('pairRows(real model) has n × (n − 1) rows of an indicator with n statements', () => {
  const rows = pairRows(real);
  const own = ownFigures(real.observations);
  const counts = Map.groupBy(own, ({ indicator }) => indicator.id);
  for (const [indicator, { length }] of counts)
    expect(rows.filter(([id]) => id === indicator)).toHaveLength(length * (length - 1));
  expect(unpairedIndicators(real)).toEqual([]);
});

test('pairRows(model) leaves out an indicator with too many statements, and unpairedIndicators(model) names it', () => {
  const [first] = real.observations;
  if (!first) throw new Error('missing observation');
  const many = Array.from({ length: MOST_PAIRED + 1 }, (_, at) => ({
    ...first,
    id: `many.${at}`,
    mentionOf: null,
    entity: '',
    entityName: { zh: '', en: '' },
  }));
  const crowded = { ...real, observations: many };
  expect(pairRows(crowded)).toEqual([]);
  expect(unpairedIndicators(crowded)).toEqual([first.indicator.id]);
});
