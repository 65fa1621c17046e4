import { expect, test } from 'vitest';
import { model } from './real-model.ts';

test('glossary.csv has each id, each Chinese and each English term once', () => {
  for (const key of ['id', 'zh', 'en'] as const) {
    expect(new Set(model.glossary.map((term) => term[key])).size).toBe(model.glossary.length);
  }
});

test('glossary.csv names each source in both languages or in neither', () => {
  expect(model.glossary.filter((term) => (term.source_zh === '') !== (term.source_en === ''))).toEqual([]);
});

test('glossary.csv has a term for each wording of a target that the texts use, in its own word', () => {
  const words = new Set(model.glossary.map(({ zh }) => zh));
  const printed = model.targets.map(({ target }) => target.mode);
  for (const [mode, word] of [
    ['strive', '力争'],
    ['compete', '争创'],
    ['ensure', '确保'],
  ] as const) {
    expect(printed).toContain(mode);
    expect(words).toContain(word);
  }
});
