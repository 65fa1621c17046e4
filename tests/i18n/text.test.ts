import { expect, test } from 'vitest';
import { codesEn } from '../../src/i18n/codes-en.ts';
import { textFor } from '../../src/i18n/text.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';

/** Every text with its path; a function is called with its parameters' places as arguments. */
function leaves(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] => {
    if (typeof text === 'string') return [[path + key, text]];
    if (typeof text === 'function')
      return [[`${path + key}()`, String(text(...Array(text.length).fill('1')))]];
    return leaves(text, `${path + key}.`);
  });
}

const EMPTY = ['drawn.coverage.noNote', 'sources.parts.document', 'sources.untranslated'];

const en = leaves(textFor('en'));
const zh = leaves(textFor('zh'));

test('textFor(lang) has the same keys in both languages', () => {
  expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
});

test('textFor(zh) is no English: no two Latin words in a row, no half-width punctuation beside a character', () => {
  const english = /[a-z]{2,} [a-z]{2,}|\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u;
  // The name of the other language's page is in that language.
  const other = new Set(['nav.otherLabel']);
  expect(zh.filter(([path, text]) => !other.has(path) && english.test(text))).toEqual([]);
});

test('codesEn names no code by a Chinese character', () => {
  expect(leaves(codesEn).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('textFor(lang) leaves no text empty or padded', () => {
  const empty = [...en, ...zh].filter(([, text]) => text === '').map(([path]) => path);
  // A document's own words have no label, and in Chinese there is nothing to translate.
  expect([...new Set(empty)].toSorted()).toEqual(EMPTY);
  // A letter to be filled in ends with an empty line.
  const letters = new Set(['report.body()', 'report.bodyOf()']);
  const padded = [...en, ...zh].filter(
    ([path, text]) => text !== (letters.has(path) ? `${text.trim()}\n` : text.trim()),
  );
  expect(padded).toEqual([]);
});

test.each([
  ['basis', vocabulary.BASES],
  ['tier', vocabulary.TIERS],
  ['level', vocabulary.LEVELS],
  ['qualifier', vocabulary.QUALIFIERS],
  ['kind', vocabulary.KINDS],
  ['mode', vocabulary.MODES],
  ['difference', vocabulary.DIFFERENCES],
  ['grade', vocabulary.GRADES],
  ['absenceReason', vocabulary.ABSENCE_REASONS],
  ['ignoreReason', vocabulary.IGNORE_REASONS],
  ['repairKind', vocabulary.REPAIR_KINDS],
  ['checkKind', vocabulary.CHECK_KINDS],
  ['correctionClass', vocabulary.CORRECTION_CLASSES],
  ['topic', vocabulary.TOPICS],
] as const)('textFor(lang).%s names each code once, and no two codes alike', (list, codes) => {
  for (const lang of ['en', 'zh'] as const) {
    const names = textFor(lang)[list];
    expect(Object.keys(names)).toEqual([...codes]);
    expect(new Set(Object.values(names)).size).toBe(codes.length);
  }
});

test('textFor(lang).mode keeps the Chinese word', () => {
  expect(textFor('zh').mode).toEqual({
    ensure: '确保',
    plain: '直述',
    strive: '力争',
    compete: '争创',
    support: '支持',
  });
});

test('textFor(lang).tierAndAbove(name) tells 省级以上 from 省级', () => {
  const [english, chinese] = [textFor('en'), textFor('zh')];
  expect(english.tierAndAbove(english.tier.provincial)).toBe('provincial level and above');
  expect(chinese.tierAndAbove(chinese.tier.provincial)).toBe('省级以上');
});
