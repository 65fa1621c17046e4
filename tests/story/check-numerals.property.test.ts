import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import { checkTexts, writeStory } from './write-story.ts';

/** Numerals of every kind, in either language. */
const NUMERALS = [
  ...[
    '7',
    '443',
    '1,060',
    '3.5',
    '10.71',
    '62.5%',
    '80 per cent',
    '3.2 billion',
    '£5',
    '2nd',
    '40-fold',
    '½',
    '５',
    '٣',
    '³',
  ],
  ...[
    'eleven',
    'Twelve',
    'twenty-one',
    'a hundred',
    'three thousand',
    'dozens',
    'hundreds',
    'half',
    'a third',
    'two thirds',
  ],
  ...[
    'three quarters',
    'twice',
    'thrice',
    'tripled',
    'doubling',
    'quadrupled',
    'halved',
    'threefold',
    'fortyfold',
    'second',
  ],
  ...[
    'third',
    'seventh',
    'XIV',
    'III',
    'Ⅳ',
    '②',
    'one firm',
    'zero',
    'scores of',
    'e\u200Bleven',
    'ｔｗｅｌｖｅ',
    '2000 firms',
  ],
  ...[
    '三成',
    '翻一番',
    '翻番',
    '两倍',
    '数倍',
    '百分之二十',
    '半数',
    '过半',
    '三分之一',
    '1.1万',
    '四百四十三',
    '一家',
    '第三',
  ],
  ...['廿', '叁', '减半', '几倍', '十余家', '百余', '俩', '〇', '8亿元', '４４３家', '三 成'],
];
const numeral = fc.constantFrom(...NUMERALS);

/** Every position in a story where a reader sees words. */
const POSITIONS: Readonly<
  Record<string, (words: string) => readonly [body: string, front: Record<string, string>]>
> = {
  paragraph: (words) => [`Said ${words} here.`, {}],
  'paragraph in Chinese': (words) => [`此处${words}。`, {}],
  heading: (words) => [`## Of ${words} here`, {}],
  list: (words) => [`- of ${words} here\n- other`, {}],
  'table cell': (words) => [`| a | b |\n| - | - |\n| x | of ${words} |`, {}],
  emphasis: (words) => [`Some _${words}_ here`, {}],
  'broken by emphasis': (words) => [`Some ${words.slice(0, 1)}**${words.slice(1)}** here`, {}],
  'link text': (words) => [`See [of ${words}](/places/)`, {}],
  'link title': (words) => [`See [this](/places/ "of ${words}")`, {}],
  blockquote: (words) => [`> Of ${words} here`, {}],
  'image alt': (words) => [`![of ${words}](/x.png)`, {}],
  code: (words) => [`Some \`${words}\` here`, {}],
  'code block': (words) => [`\`\`\`\n${words}\n\`\`\``, {}],
  note: (words) => [`<Note>\n\nOf ${words} here.\n\n</Note>`, {}],
  term: (words) => [`<Term of="hnte">of ${words}</Term>`, {}],
  deleted: (words) => [`Some ~~of ${words}~~ here`, {}],
  title: (words) => ['Words.', { title: `"A title of ${words} that is long"` }],
  description: (words) => [
    'Words.',
    { description: `"Here stand ${words}, in a description that is long enough to pass."` },
  ],
  'chart title': (words) => [chart(`title="Of ${words} here"`), {}],
  'chart note': (words) => [chart(`title="T" note="Of ${words} here"`), {}],
  'chart sentence': (words) => [chart(`title="T" sentence="Of ${words} here"`), {}],
  'chart premise': (words) => [
    `<EquationStrip id="a" title="T" parts="x" operation="sum" claim="y" premise="of ${words}" />`,
    {},
  ],
  'next to a tag': (words) => [`<Value of="zhumadian-report.hnte" /> and ${words}`, {}],
};
const position = fc.constantFrom(...Object.keys(POSITIONS));

function chart(words: string): string {
  return `<LineChart id="a" indicator="hnte" ${words} />`;
}

const faultsIn = (text: string): readonly Fault[] =>
  checkTexts({ 'content/stories/en/a.mdx': text }).faults.filter(({ part }) => part === 'numerals');

/** The numerals that are found in a story with words planted at a position. */
function plant(words: string, at: string): readonly string[] {
  const [body, front] = POSITIONS[at]?.(words) ?? ['', {}];
  const text = writeStory('en', body, { languages: '[en]', ...front });
  return faultsIn(text).map(({ what }) => what.en);
}

test('no numeral of any kind passes at any position of a story', () => {
  for (const at of Object.keys(POSITIONS)) {
    const passed = NUMERALS.filter((words) => plant(words, at).length === 0);
    expect({ at, passed }).toEqual({ at, passed: [] });
  }
}, 60_000);

test('a numeral among any words is found, and the place of the fault is its own', () => {
  const words = fc.array(
    fc.constantFrom('firms', 'grew', '企业', '，', 'one of', '一批', 'in 2021', '*x*', '\\_', '&amp;'),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom('eleven', '443', '三成', '1.1万'), words, (before, planted, after) => {
      const body = [...before, planted, ...after].join(' ');
      const text = writeStory('en', body, { languages: '[en]' });
      const faults = checkTexts({ 'content/stories/en/a.mdx': text }).faults.filter(
        ({ part }) => part === 'numerals',
      );
      const first = planted === '三成' ? '三' : planted;
      const places = faults.map(({ line, from = 0, length }) =>
        text.split('\n')[line - 1]?.slice(from - 1, from - 1 + (length ?? 0)),
      );
      expect(places).toEqual([first]);
    }),
    { numRuns: 100 },
  );
});

test('a bound numeral, a waived one, a date and a word that counts nothing pass at every position', () => {
  const none = [
    '2021',
    '2018–2021',
    '2021年4月',
    '28 April 2021',
    '一批',
    '进一步',
    '统一',
    'one of them',
    'once',
    'first of all',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...none), position, (words, at) => {
      // Emphasis takes words apart; in Chinese a year has its 年.
      fc.pre(at !== 'broken by emphasis' && !(at === 'paragraph in Chinese' && /2021$/u.test(words)));
      expect(plant(words, at)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the waiver of the front matter covers its words and no others', () => {
  fc.assert(
    fc.property(numeral, (words) => {
      const front = {
        title: `"A title of ${words} and eleven here"`,
        unsourced: `[{text: "${words}", reason: r}]`,
      };
      const text = writeStory('en', 'Words.', { languages: '[en]', ...front });
      const faults = checkTexts({ 'content/stories/en/a.mdx': text }).faults.filter(
        ({ part }) => part === 'numerals',
      );
      expect(faults.map(({ what }) => what.en)).toEqual(words === 'eleven' ? [] : ['“eleven” has no source']);
    }),
    { numRuns: 60 },
  );
});
