import { expect, test } from 'vitest';
import { shareFinder } from '../../../src/model/withdraw/find-shared.ts';

const SENTENCE = '《甲市二〇二一年科技创新行动方案》提出，全市要培育一批掌握关键核心技术的骨干企业';
const TITLE = '甲市二〇二一年科技创新行动方案';

function shared(text: string, phrases: readonly string[] = [SENTENCE]): string {
  const spans = shareFinder(phrases, [TITLE])(text);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

test('shareFinder(phrases, names)(text) finds runs of 16 Chinese characters, full-width or half-width', () => {
  expect(shared('本报说：提出，全市要培育一批掌握关键核心技术的骨干，如此。')).toBe(
    '提出，全市要培育一批掌握关键核心技术的骨干',
  );
  expect(shared('文中“提出,全市要培育一批掌握关键核心”。')).toBe('提出,全市要培育一批掌握关键核心');
  expect(shared('要培育一批掌握关键核心技术')).toBe('');
});

test('shareFinder(phrases, names)(text) leaves the name of a document, which a citation keeps', () => {
  expect(shared(`出自《${TITLE}》`)).toBe('');
});

test('shareFinder(phrases, names)(text) wants 48 letters of a translation', () => {
  const english = 'The city is to foster a number of firms that master core technologies';
  expect(shared(`It says: ${english}.`, [english])).toBe(english);
  expect(shared('a number of firms that master core technologies', [english])).toBe('');
});

test('shareFinder(phrases, names)(text) takes no filler for words', () => {
  expect(shared('█'.repeat(20), ['█'.repeat(30)])).toBe('');
});
