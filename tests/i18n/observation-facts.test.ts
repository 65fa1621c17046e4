import { expect, test } from 'vitest';
import { observationFacts, type Fact } from '../../src/i18n/observation-facts.ts';
import { textFor } from '../../src/i18n/text.ts';
import { model } from '../model/real-model.ts';

const CODES = ['id', 'definition', 'mention', 'section'];

function factsOf(id: string, lang: 'en' | 'zh'): ReadonlyMap<Fact['name'], string> {
  const facts = observationFacts(model.byId.get(id)!, lang);
  return new Map(facts.map(({ name, value, inferred }) => [name, inferred ? `${value} (inferred)` : value]));
}

test('observationFacts(observation, lang) says every column in words, and what was inferred', () => {
  const facts = factsOf('zhumadian-2021-plan.hnte.4', 'en');
  expect(facts.get('place')).toBe('Zhumadian');
  expect(facts.get('basis')).toBe('basis not stated');
  expect(facts.get('tier')).toBe('national level');
  expect(facts.get('period')).toBe('April 2021 (inferred)');
  expect(facts.get('value')).toBe('186');
  expect(facts.get('kind')).toBe('reported');
  expect(facts.get('published')).toBe('28 April 2021 (inferred)');
});

test('observationFacts(observation, lang) names a deadline and the wording of a target', () => {
  const target = model.observations.find(({ kind, mode }) => kind === 'target' && mode === 'strive')!;
  const facts = factsOf(target.id, 'zh');
  expect(facts.get('mode')).toBe(textFor('zh').mode.strive);
  expect(facts.has('deadline')).toBe(true);
  expect(facts.has('period')).toBe(false);
});

test('no observation of the project has a bare code among its words, in either language', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const each of model.observations) {
      const words = observationFacts(each, lang).filter(({ name }) => !CODES.includes(name));
      const bare = words.filter(
        ({ name, value }) =>
          ['basis', 'tier', 'level', 'kind', 'mode', 'origin', 'grade', 'qualifier'].includes(name) &&
          (lang === 'zh' ? !/\p{Script=Han}/u.test(value) : value === ''),
      );
      expect(bare).toEqual([]);
      expect(words.every(({ value }) => value !== 'undefined' && value !== 'null')).toBe(true);
    }
  }
});

test('observationFacts(observation, lang) shows zero: it is not missing', () => {
  const some = { ...model.byId.get('zhumadian-report.hnte')!, value: 0 };
  expect(observationFacts(some, 'en').find(({ name }) => name === 'value')?.value).toBe('0');
});
