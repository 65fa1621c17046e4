import { expect, test } from 'vitest';
import { observationJsonLd } from '../../src/publish/observation-json-ld.ts';
import { model } from '../model/real-model.ts';

const to = {
  address: 'https://youju.example/o/x/',
  dataset: 'https://youju.example/data/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

test('observationJsonLd(observation, lang, addresses) holds value, period, document and sentence', () => {
  const observation = model.byId.get('zhumadian-2021-plan.hnte.4')!;
  expect(observationJsonLd(observation, 'en', to)).toMatchObject({
    '@type': 'WebPage',
    '@id': to.address,
    identifier: observation.id,
    mainEntity: { '@type': 'Observation', value: 186, observationPeriod: '2021-04', unitText: 'enterprises' },
    isBasedOn: { text: expect.stringContaining('186家') as string },
  });
});

test('observationJsonLd(observation, lang, addresses) gives bounds where there is no value, and no text of a cited one', () => {
  const range = model.observations.find(({ value }) => value === null)!;
  const described = observationJsonLd(range, 'zh', to) as unknown as { mainEntity: Record<string, unknown> };
  expect(described.mainEntity).not.toHaveProperty('value');
  expect([described.mainEntity['minValue'], described.mainEntity['maxValue']]).toEqual(
    [range.low, range.high].map((end) => end ?? undefined),
  );
  const cited = model.observations.find(({ origin }) => origin === 'cited')!;
  expect(JSON.stringify(observationJsonLd(cited, 'en', to))).not.toContain('"text"');
});
