import { expect, test } from 'vitest';
import { checkTexts, faultsOf, tellFaults, writeStory } from './write-story.ts';

/** The body of these stories begins on this line. */
const LINE = 10;
const HNTE = 'zhumadian-report.hnte';

test('checkStories(files, model) finds nothing wrong where nothing is', () => {
  const body = [
    `Firms: <Value of="${HNTE}" />, in 2021.`,
    '<Note>\n\nAn _aside_.\n\n</Note>',
    `<Quote of="${HNTE}" />`,
    'A <Term of="hnte">certified firm</Term>, <Unsourced reason="a guess">two</Unsourced>.',
    `<LineChart id="a" indicator="hnte" places="congtai" title="{${HNTE}} in one line of {count targets source=zhumadian-2021-plan}" note="n" />`,
  ].join('\n\n');
  expect(faultsOf(body, { unsourced: '[{text: one line, reason: no count}]' })).toEqual([]);
});

test.each([
  [
    '<Valeu of="x" />',
    '<Valeu>: there is no such tag: Markdown, or a tag of the handbook. Did you mean <Value>?',
    1,
  ],
  [
    '<script>alert()</script>',
    '<script>: HTML has no place in a story: Markdown, or a tag of the handbook. There are Value, Change, Count, Quote, Check, Target, Note, Term, Unsourced, LineChart, SlopeChart, DotPlot, BarChart, ColumnChart, BulletChart, UnitChart, StackedBar, Timeline, EquationStrip, Panels, CoverageMatrix, DataTable',
    1,
  ],
  [`<Value off="${HNTE}" />`, '<Value>: there is no attribute off. Did you mean of?', 8],
  [`<Value of={x} />`, '<Value>: an attribute may not be an expression. Write of="…"', 8],
  [`<Value {...x} />`, '<Value>: an attribute may not be an expression. Write of="…"', 8],
  ['<Value />', '<Value>: of is missing. Add of="…"', 1],
  [
    `<Value of="zhumadian-report.hnt" />`,
    '<Value>: unknown "zhumadian-report.hnt". Did you mean zhumadian-report.hnte?',
    12,
  ],
  [`<Value of="${HNTE}">x</Value>`, '<Value>: <Value> may hold nothing. Write <Value … />', 1],
  ['<Term of="hnte" />', '<Term>: <Term> holds no words. Write <Term>words</Term>', 1],
  ['<Term of="hnt">x</Term>', '<Term>: unknown "hnt". Did you mean hnte?', 11],
  ['<Note of="x">x</Note>', '<Note>: there is no attribute of. It takes none', 7],
  [
    '<Unsourced reason="none">firms</Unsourced>',
    '<Unsourced>: “firms” holds no number. It needs no waiver; take the tag away',
    1,
  ],
  [
    '<LineChart id="a" title="{zhumadian-report.hnt} firms" places="congtai" indicator="hnte" />',
    'title: unknown "zhumadian-report.hnt". Did you mean zhumadian-report.hnte?',
    26,
  ],
  [
    '<LineChart id="a" title="b" indicatr="hnte" />',
    '<LineChart>: there is no attribute indicatr. Did you mean indicator?',
    29,
  ],
  [
    '<Quote of="zmd-daily-2018.hnte" />',
    '<Quote>: we hold no text of zmd-daily-2018.hnte. Only texts that we hold can be quoted; use <Value>',
    12,
  ],
])('checkStories(%s) says %s', (body, said, column) => {
  expect(faultsOf(body)[0]).toBe(`en/a.mdx:${LINE}:${column}: ${said}`);
});

test.each([
  [
    "import x from 'y'",
    'import: a story has no import. Take it out; the tags of the handbook are there without it',
    1,
  ],
  [
    'export const x = 1',
    'export: a story has no export. Take it out; the tags of the handbook are there without it',
    1,
  ],
  [
    'There are {1 + 1} firms',
    '{…}: a story has no expressions: braces only in the front matter and in the words of charts. For a number use <Value of="…" />; a brace itself is \\{',
    11,
  ],
  ['a { b', 'MDX: a brace { without its pair. A brace itself is \\{', 3],
  ['a <Note> b', 'MDX: <Note> is not closed. Write <Note … />, or add </Note>', 3],
  ['<!-- x -->', 'MDX: HTML comments have no place in a story. Take it out', 1],
])('checkStories(%s) says %s', (body, said, column) => {
  expect(faultsOf(body)[0]).toBe(`en/a.mdx:${LINE}:${column}: ${said}`);
});

// Stories as hostile input: none of it passes, each with a message.
test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<\tjavascript:alert(1)>)',
  '[x](data:text/html,<script>alert()</script>)',
  '[x](vbscript:x)',
  '[x](//evil.example/)',
  '![x](https://evil.example/x.png)',
  '![x](javascript:alert())',
  '<img src="x" onerror="alert()" />',
  '<svg onload="alert()"><script>alert()</script></svg>',
  '<a href="javascript:alert()">x</a>',
  '<iframe src="https://evil.example" />',
  '<style>x</style>',
  '<Value of="zhumadian-report.hnte" onclick="alert()" />',
  '<Note onmouseover="alert()">x</Note>',
  '<Note.Script>x</Note.Script>',
  '<>x</>',
  '<Content />',
  '<Astro />',
  'x {process.exit()} x',
  '{await fetch("https://evil.example")}',
  "import fs from 'node:fs'",
  '<p set:html="x" />',
  '[x]: javascript:alert()\n\n[x]',
])('checkStories(%s) refuses it', (body) => {
  expect(faultsOf(body).length).toBeGreaterThan(0);
});

test('checkStories(files, model) says everything in Chinese too', () => {
  const text = writeStory(
    'zh',
    '<Valeu of="x" />\n\n[甲](javascript:x) {1}\n\n<Value of="zhumadian-report.hnt" />',
    {
      languages: '[zh]',
    },
  );
  expect(tellFaults(checkTexts({ 'content/stories/zh/a.mdx': text }).faults, 'zh')).toEqual([
    'zh/a.mdx:10:1: <Valeu>: 没有这个标签：Markdown，或手册所列的标签。是否应为 <Value>？',
    'zh/a.mdx:12:1: link: 链接不能用 javascript:。请用 https:// 开头的网址，或站内的 /页面/',
    'zh/a.mdx:12:19: {…}: 报道里不能写表达式：花括号只用于卷首和图的 title、note 等属性。数字请用 <Value of="…" />；花括号本身写作 \\{',
    'zh/a.mdx:14:12: <Value>: 没有 "zhumadian-report.hnt"。是否应为 zhumadian-report.hnte？',
  ]);
});

test.each([
  ['[x](/palces/)', 'link: there is no page /palces/. Did you mean /places/?'],
  ['[x](/zh/places/)', 'link: a link within the site names no language. Write /places/'],
  [
    '[x](places/)',
    'link: unclear link places/. A page of this site is /page/; another site wants its https://',
  ],
])('checkStories(%s) says %s', (body, said) => {
  expect(faultsOf(body)).toEqual([`en/a.mdx:${LINE}:1: ${said}`]);
});

test('checkStories(files, model) lets links lead to pages of the site, to others, and within the page', () => {
  const links = [
    '/places/',
    '/',
    '/sources/zhumadian-report/',
    '/stories/a/',
    '/about/#rights',
    'https://www.gov.cn/',
    '#x',
  ];
  expect(faultsOf(links.map((link) => `[x](${link})`).join(' '))).toEqual([]);
});
