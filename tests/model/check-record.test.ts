import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { inChinese, inEnglish } from './say-faults.ts';
import { addRow } from './small-project.ts';

const add = (...cells: readonly string[]) => loadModel(addRow('data/checks.csv', cells.join(',')));
const row = (given: {
  readonly id?: string;
  readonly kind?: string;
  readonly operands?: string;
  readonly claim?: string;
  readonly premise?: string;
}) =>
  add(
    ...[given.id ?? 'a-check', given.kind ?? 'share', given.operands ?? 'text.hnte year-book.hnte'],
    ...[given.claim ?? 'text.hnte', given.premise ?? ',', ','],
  );

test('judgeChecks(rows) gives figures, claim, premise and judgement of each row', () => {
  const { model, faults } = row({
    kind: 'union',
    operands: 'text.hnte.2 year-book.hnte',
    premise: '合起来,together',
  });
  expect(inEnglish(faults)).toEqual([]);
  expect(model.checks).toMatchObject([
    {
      ...{ id: 'a-check', kind: 'union', premise: { zh: '合起来', en: 'together' } },
      operands: [{ id: 'text.hnte.2' }, { id: 'year-book.hnte' }],
      claim: { id: 'text.hnte' },
      judgement: { finding: 'depends-on-reading' },
      where: { file: 'data/checks.csv', line: 2 },
    },
  ]);
});

test('judgeChecks(rows) names unknown figures with the nearest, all at once', () => {
  const { model, faults } = row({ operands: 'text.hnt year-book.hnte', claim: 'text.hnte.3' });
  expect(model.checks).toEqual([]);
  expect(inEnglish(faults)).toEqual([
    'data/checks.csv:2: claim: unknown "text.hnte.3": an id of extracts, cited.csv, derived.csv. Did you mean text.hnte.2?',
    'data/checks.csv:2: operands: unknown "text.hnt": an id of extracts, cited.csv, derived.csv. Did you mean text.hnte?',
  ]);
});

test('judgeChecks(rows) refuses an id that stands twice', () => {
  const files = addRow('data/checks.csv', 'twice,union,text.hnte.2 year-book.hnte,text.hnte,,,,');
  files.set('data/checks.csv', `${files.get('data/checks.csv') ?? ''}twice,union,x,y,,,,\n`);
  const { model, faults } = loadModel(files);
  expect(model.checks).toHaveLength(1);
  expect(inEnglish(faults)).toEqual([
    'data/checks.csv:3: id: duplicate twice: each id once. It stands already at data/checks.csv:2',
  ]);
});

test('judgeChecks(rows) refuses a wrong number of operands and units that do not fit', () => {
  const count = row({ operands: 'text.hnte' });
  expect(inEnglish(count.faults)).toEqual([
    'data/checks.csv:2: operands: share of 1 operand: two: the part, then the whole',
  ]);
  expect(inChinese(count.faults)).toEqual([
    'data/checks.csv:2: operands: share 有 1 个：两个：先是部分，后是整体',
  ]);
  const units = row({ kind: 'sum', operands: 'year-book.hnte text.rd-expenditure' });
  expect(inEnglish(units.faults)).toEqual([
    'data/checks.csv:2: operands: units that do not go together: year-book.hnte, text.rd-expenditure, text.hnte: units that fit sum',
  ]);
  expect(units.model.checks).toEqual([]);
});

test('judgeChecks(rows) sends what cannot fail to derived.csv', () => {
  const { faults } = row({ kind: 'union', operands: 'text.hnte.2 text.hnte', claim: 'derived.half' });
  expect(inEnglish(faults)).toEqual([
    'data/checks.csv:2: claim: derived.half rests on the claim itself, or is our own working: a claim of a source’s own. What cannot fail belongs in derived.csv',
  ]);
});

test('judgeChecks(rows) wants premise and note in both languages', () => {
  const { faults } = row({ kind: 'union', operands: 'text.hnte.2 year-book.hnte', premise: '合起来,' });
  expect(inEnglish(faults)).toEqual(['data/checks.csv:2: premise_en: empty: both languages']);
  expect(inChinese(faults)).toEqual(['data/checks.csv:2: premise_en: 空着：两种语言都写']);
});
