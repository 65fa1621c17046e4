import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartsOfIndicator, chartsOfPlace } from '../../src/model/chart-groups.ts';
import { compare } from '../../src/model/comparability.ts';
import { groupComparable } from '../../src/model/groups.ts';
import type { Observation } from '../../src/model/observation.ts';
import { buildFigure, REGIONS } from './build-figure.ts';
import { model } from './real-model.ts';

const TIMEOUT = 60_000;

/** The pairs of a group that may not stand on one time axis. */
const refused = (group: readonly Observation[]) =>
  group.flatMap((a, at) =>
    group
      .slice(at + 1)
      .flatMap((b) => (compare(a, b, 'time', model.regions).answer === 'no' ? [[a.id, b.id]] : [])),
  );

test('groupComparable(figures, regions) parts what may not stand together, the largest group first', () => {
  const figure = (id: string, definition: string) => buildFigure({ id, definition: { id: definition } });
  const figures = [figure('a', 'x'), figure('b', 'y'), figure('c', 'y'), figure('d', 'x'), figure('e', 'y')];
  const groups = groupComparable(figures, REGIONS).map((group) => group.map(({ id }) => id));
  expect(groups).toEqual([
    ['b', 'c', 'e'],
    ['a', 'd'],
  ]);
});

test('groupComparable(figures, regions) asks every figure of a group, not only one that goes with both', () => {
  const figures = [
    buildFigure({ id: 'unstated', definition: { id: 'x', basis: 'unstated' } }),
    buildFigure({ id: 'national', definition: { id: 'y', tier: 'national' } }),
    buildFigure({ id: 'provincial', definition: { id: 'z', tier: 'provincial' } }),
  ];
  const groups = groupComparable(figures, REGIONS).map((group) => group.map(({ id }) => id));
  expect(groups).toEqual([['unstated', 'national'], ['provincial']]);
});

test('groupComparable([], regions) is empty', () => {
  expect(groupComparable([], REGIONS)).toEqual([]);
});

test(
  'groupComparable(any figures, regions) loses none, and no pair of a group answers no',
  () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...model.observations], { maxLength: 80 }), (figures) => {
        const groups = groupComparable(figures, model.regions);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(figures.map(({ id }) => id).toSorted());
        expect(groups.flatMap(refused)).toEqual([]);
        const sizes = groups.map(({ length }) => length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  },
  TIMEOUT,
);

test('groupComparable(every figure of an indicator, regions) has no pair that answers no, whatever the indicator', () => {
  for (const id of model.indicators.keys()) {
    const figures = model.observations.filter(({ indicator }) => indicator.id === id);
    expect(groupComparable(figures, model.regions).flatMap(refused)).toEqual([]);
  }
});

test('chartsOfIndicator(model, id) and chartsOfPlace(model, id) make charts that may be drawn, of two times at least', () => {
  const charts = [
    ...[...model.indicators.keys()].flatMap((id) => chartsOfIndicator(model, id)),
    ...[...model.regions.keys()].flatMap((id) => chartsOfPlace(model, id)),
  ];
  expect(charts.length).toBeGreaterThan(10);
  for (const { indicator, observations } of charts) {
    expect(refused(observations)).toEqual([]);
    expect(
      observations.every(
        (each) => each.indicator === indicator && each.entity === '' && each.mentionOf === null,
      ),
    ).toBe(true);
    expect(new Set(observations.flatMap(({ period }) => period?.iso ?? [])).size).toBeGreaterThan(1);
  }
});

test('chartsOfIndicator(model, "hnte") has the certified firms of the places with a text in its first chart, not those counted up', () => {
  const [first] = chartsOfIndicator(model, 'hnte');
  expect(new Set(first?.observations.map(({ region }) => region.id))).toEqual(
    new Set(['zhumadian', 'pingdingshan', 'masked-county-city']),
  );
});

test('chartsOfIndicator(model, unknown) and chartsOfPlace(model, unknown) have none', () => {
  expect([chartsOfIndicator(model, 'unknown'), chartsOfPlace(model, 'unknown')]).toEqual([[], []]);
});
