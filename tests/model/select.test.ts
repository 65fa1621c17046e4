import { expect, test } from 'vitest';
import { coveredPlaces, figuresOf, sharedIndicators } from '../../src/model/overview.ts';
import { placesOf, selectFigures } from '../../src/model/select.ts';
import { model } from './real-model.ts';

test('selectFigures(model, { indicator }) takes each statement of an indicator that is a place’s own', () => {
  const figures = selectFigures(model, { indicator: 'hnte' });
  expect(figures.length).toBeGreaterThan(5);
  expect(
    figures.every((each) => each.indicator.id === 'hnte' && each.mentionOf === null && each.entity === ''),
  ).toBe(true);
});

test('selectFigures(model, { indicator, definitions, places }) takes those asked for', () => {
  const figures = selectFigures(model, {
    indicator: 'hnte',
    definitions: 'stock',
    places: 'pingdingshan  zhumadian',
  });
  expect(new Set(figures.map(({ region }) => region.id))).toEqual(new Set(['zhumadian', 'pingdingshan']));
  expect(new Set(figures.map(({ definition }) => definition.id))).toEqual(new Set(['hnte/stock']));
});

test.each([
  [{ indicator: 'hntes' }, 'unknown "hntes". Did you mean hnte?'],
  [{ indicator: 'hnte', definitions: 'stok' }, 'unknown "hnte/stok". Did you mean hnte/stock?'],
  [{ indicator: 'hnte', places: 'zhumadien' }, 'unknown "zhumadien". Did you mean zhumadian?'],
  [{ indicator: 'hnte', places: 'dezhou' }, 'no observations: hnte dezhou'],
])('selectFigures(model, %j) throws: %s', (selection, message) => {
  expect(() => selectFigures(model, selection)).toThrow(message);
});

test('placesOf(model, figures, asked) has those asked for first, and no place without a figure', () => {
  const figures = selectFigures(model, {
    indicator: 'hnte',
    definitions: 'stock',
    places: 'pingdingshan zhumadian',
  });
  expect(placesOf(model, figures)).toEqual(['zhumadian', 'pingdingshan']);
  expect(placesOf(model, figures, 'pingdingshan dezhou')).toEqual(['pingdingshan', 'zhumadian']);
});

test('coveredPlaces(model) has the places with a text of their own, and those beside them', () => {
  expect(coveredPlaces(model)).toEqual({
    own: ['zhumadian', 'pingdingshan', 'congtai', 'masked-county-city'],
    context: ['henan', 'yucheng', 'masked-prefecture'],
  });
});

test('figuresOf(model, region) has each statement once, those of bodies within the place too', () => {
  const figures = figuresOf(model, 'pingdingshan');
  expect(figures.some(({ entity }) => entity !== '')).toBe(true);
  expect(figures.every(({ region, mentionOf }) => region.id === 'pingdingshan' && mentionOf === null)).toBe(
    true,
  );
});

test('sharedIndicators(model, places) parts what several report from what one reports alone', () => {
  const { own } = coveredPlaces(model);
  const { shared, alone } = sharedIndicators(model, own);
  const reporters = (id: string): number =>
    new Set(
      model.observations
        .filter(
          ({ indicator, region, mentionOf, entity }) =>
            indicator.id === id && own.includes(region.id) && mentionOf === null && entity === '',
        )
        .map(({ region }) => region.id),
    ).size;
  expect(shared.every((id) => reporters(id) > 1)).toBe(true);
  expect(alone.every((id) => reporters(id) === 1)).toBe(true);
  expect(shared.map(reporters)).toEqual(shared.map(reporters).toSorted((a, b) => b - a));
  expect(shared).toContain('hnte');
});
