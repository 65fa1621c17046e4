import { expect, test } from 'vitest';
import { findAnchor } from '../../src/text/anchor.ts';
import { readArticle, writeArticle } from '../../src/text/article-mdx.ts';
import { articleText, type Article } from '../../src/text/article.ts';
import { matchBoilerplate } from '../../src/text/boilerplate.ts';
import { cleanArticle } from '../../src/text/clean.ts';
import { findEnglishNumbers } from '../../src/text/english-numeral.ts';
import { readNumberedHeading, readRunInHeadings } from '../../src/text/heading.ts';

// A quadratic rule would take minutes on these.
const LONG = 2 ** 20;
const ENOUGH = 60_000;
// The MDX parser itself is quadratic in the escapes of a paragraph.
const MANY = 10_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length));

const PIECES = [
  ...[
    '(',
    '（',
    ')',
    'ā',
    '(ā',
    '中(ā)',
    '……(省略',
    '(省略9字',
    '…(未完,全文共9字',
    '…',
    '中,',
    ',',
    '(a),',
    '5%',
  ],
  ...[
    '1',
    '1,',
    ' ',
    '\t',
    '。',
    '一、',
    '1.',
    '§s1|',
    '>>',
    '来源:',
    '*',
    '臺灣',
    '\n',
    '一、\n',
    '一是甲\n',
    '1.a\n',
    '中。\n',
  ],
];

test.each(PIECES)(
  'cleanArticle(source, a million characters of %j) returns, with what stands around them',
  { timeout: ENOUGH },
  (piece) => {
    const { article } = cleanArticle('x', `中，${fill(piece)}中`, []);
    expect(articleText(article).startsWith('中，')).toBe(true);
    expect(articleText(article).endsWith('中')).toBe(true);
  },
);

test.each(['(', '>>', '2019-06-14 ', '来源', '相关新闻', '一、', '（一', '1', '1.'])(
  'matchBoilerplate and readNumberedHeading of a million characters of %j return',
  { timeout: ENOUGH },
  (piece) => {
    const line = `中，${fill(piece)}`;
    expect(matchBoilerplate(line)).toBeNull();
    expect(readNumberedHeading(line)).toBeNull();
    expect(readNumberedHeading(fill(piece))).toBeNull();
    expect(readRunInHeadings([line, line, line])).toEqual(new Map());
  },
);

test.each(['家', '443家，', '（', '⟧'])(
  'findAnchor(a million characters of %j, quote) returns',
  { timeout: ENOUGH },
  (piece) => {
    const text = fill(piece);
    const half = text.slice(0, LONG / 2).replaceAll('⟧', '');
    expect(findAnchor(text, `${half}⟦另⟧`)).toMatchObject({ fault: 'missing' });
    expect(findAnchor(`${text}另`, '⟦另⟧')).toMatchObject({ start: text.length, end: text.length + 1 });
    expect(findAnchor(text, '⟦'.repeat(LONG))).toEqual({ fault: 'unmarked' });
  },
);

test.each([
  ['1', [Infinity]],
  ['1,', [Infinity]],
  ['one ', Array(LONG / 4).fill(1)],
  ['two third', [2]],
  [' -', []],
] as const)(
  'findEnglishNumbers(a million characters of %j) returns',
  { timeout: ENOUGH },
  (piece, numbers) => {
    expect(findEnglishNumbers(fill(piece))).toEqual(numbers);
  },
);

test.each([
  '(',
  '*',
  '_a ',
  '`',
  '~',
  '[',
  '![',
  '<a ',
  '{',
  '&amp;',
  '\\',
  '1.',
  'www.',
  'http://',
  'a@b.',
  '#',
  '\t',
  '|',
])(
  'readArticle(writeArticle(a paragraph of 10,000 characters of %j)) returns it',
  { timeout: ENOUGH },
  (piece) => {
    const text = `中${piece.repeat(MANY / piece.length)}中`;
    const section = { id: 'lead', part: 'document', level: 0, heading: '', lost: false } as const;
    const article: Article = {
      source: 'x',
      title: '',
      sections: [{ ...section, blocks: [{ kind: 'paragraph', text }] }],
    };
    expect(readArticle(writeArticle(article)).sections[0]?.blocks).toEqual([{ kind: 'paragraph', text }]);
  },
);

test('writeArticle(a paragraph of a million masks) returns', { timeout: ENOUGH }, () => {
  const section = { id: 'lead', part: 'document', level: 0, heading: '', lost: false } as const;
  const blocks = [{ kind: 'paragraph', text: '*'.repeat(LONG) }] as const;
  const mdx = writeArticle({ source: 'x', title: '', sections: [{ ...section, blocks }] });
  expect(mdx.endsWith(`\n\n${'\\*'.repeat(LONG)}\n`)).toBe(true);
});
