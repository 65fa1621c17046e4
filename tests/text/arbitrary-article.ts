import fc from 'fast-check';
import type { Article, Block, Section } from '../../src/text/article.ts';

/** What Markdown, MDX, HTML or an autolink would read as its own. */
const SYNTAX = [
  ...[
    'import x',
    'export default',
    '{',
    '}',
    '{/* */}',
    '<',
    '>',
    '<div>',
    '</h2>',
    '<!--',
    '&amp;',
    '&lt;',
    '&#38;',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~~',
    '==',
    '^',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '12) ',
    '---',
    '===',
    '|',
    '\\',
    '%',
    '$',
  ],
  ...[
    'https://pds.gov.cn/a',
    'http://',
    'www.wm114.cn',
    'WWW.',
    'ftp://',
    '123456@qq.com',
    'mailto:a@b.cn',
    ':smile:',
  ],
  ...['[a](b)', '![a](b)', '[^1]:', '[a]:', ':::', '"', "'", '...', '--', '(c)', '§', '⟦', '⟧'],
];
const WORDS = [
  '中',
  '高新技术企业',
  '443家',
  '（',
  '）',
  '。',
  '“',
  '”',
  '10.71亿元',
  '**共18项',
  '\t',
  ' ',
  '\u3000',
  '\u200b',
  '👩‍🔬',
];

/** A single line, trimmed and not empty, of anything that UTF-8 can hold. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SYNTAX, ...WORDS),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\r\n\p{Surrogate}]/gu, '')
      .trim(),
  )
  .filter((line) => line !== '');

const paragraph: fc.Arbitrary<Block> = arbitraryLine.map((text) => ({ kind: 'paragraph', text }));
const gap: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('gap'),
  chars: fc.option(fc.nat(), { nil: null }),
  worked: fc.boolean(),
});
const id = fc
  .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 })
  .map((path) => `s${path.join('-')}`);
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, gap), { maxLength: 3 });
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.record({
    id: fc.constantFrom('lead', 'outline', 'outlet-lead', 'outlet-summary'),
    part: fc.constantFrom('document', 'outlet-lead', 'outlet-summary', 'outline'),
    level: fc.constant(0),
    heading: fc.constant(''),
    lost: fc.constant(false),
    blocks,
  }),
  fc.record({
    id,
    part: fc.constant('document'),
    level: fc.constantFrom(2, 3, 4),
    heading: arbitraryLine,
    lost: fc.constant(false),
    blocks,
  }),
  fc.record({
    id,
    part: fc.constant('document'),
    level: fc.constant(3),
    heading: arbitraryLine,
    lost: fc.constant(true),
    blocks,
  }),
);

/** An article with or without a title, of any sections, headings, lost headings, paragraphs and gaps. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc.record({
  source: fc.constantFrom('zhumadian-report', 'x'),
  title: fc.oneof(arbitraryLine, fc.constant('')),
  sections: fc.array(section, { maxLength: 4 }),
});
