import { expect, test } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { cutReferences, sayReferences } from '../../src/story/references.ts';
import { model } from '../model/real-model.ts';

const RD = 'from=zhumadian-report.rd-expenditure to=zhumadian-report.rd-expenditure.2';

test('cutReferences(text) cuts words at braces, with offsets', () => {
  expect(cutReferences('a {b|words} c')).toEqual([
    { kind: 'words', text: 'a ', start: 0, end: 2 },
    { kind: 'reference', text: 'b|words', start: 2, end: 11 },
    { kind: 'words', text: ' c', start: 11, end: 13 },
  ]);
});

test.each([
  ['{zhumadian-report.hnte} in force', '256 enterprises in force', '256个 in force'],
  ['of {zhumadian-report.industrial-clusters.4|words}', 'of nine', 'of 九'],
  ['{count targets source=zhumadian-2021-plan|words} targets', 'Thirty-four targets', '三十四 targets'],
  ['{count targets source=zhumadian-2021-plan mode=strive,compete}', '3', '3'],
  [`R&D {change ${RD} as=ratio|words}`, 'R&D nearly tripled', 'R&D 增至近三倍'],
  ['no reference', 'no reference', 'no reference'],
])('sayReferences(%s) says %s, %s', (text, en, zh) => {
  expect([sayReferences(text, 'en', model), sayReferences(text, 'zh', model)]).toEqual([en, zh]);
});

test.each([
  ['{}', 'unreadable {}'],
  ['{a b}', 'unreadable {a b}'],
  ['{count targets source}', 'unreadable {count targets source}'],
  ['{count targets sorce=x}', 'there is no “sorce”. Did you mean source?'],
  ['{zhumadian-report.hnt}', 'unknown "zhumadian-report.hnt". Did you mean zhumadian-report.hnte?'],
])('sayReferences(%s) is refused: %s', (text, message) => {
  expect(() => sayReferences(text, 'en', model)).toThrow(Refusal);
  expect(() => sayReferences(text, 'en', model)).toThrow(message);
});
