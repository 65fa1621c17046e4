import { expect, test } from 'vitest';
import { formatFault } from '../../src/model/fault.ts';
import { registerCharts } from '../../src/story/register.ts';

const page = (lang: string, body: string): [string, string] => [
  `content/stories/${lang}/a.mdx`,
  `---\ntitle: a\n---\n\n${body}\n`,
];
const chart = (id: string, indicator = 'hnte'): string =>
  `<LineChart id="${id}" indicator="${indicator}" title="T" />`;
const faultsOf = (...files: [string, string][]): readonly string[] =>
  registerCharts(new Map(files)).faults.map(
    (fault) => `${formatFault(fault, 'en')} | ${formatFault(fault, 'zh')}`,
  );

test('registerCharts(files) gives each chart once, with its tag in both languages and the page it stands on', () => {
  const { charts, faults } = registerCharts(new Map([page('en', chart('one')), page('zh', chart('one'))]));
  expect(faults).toEqual([]);
  expect(charts.map(({ id, page: at, requests }) => [id, at, Object.keys(requests)])).toEqual([
    ['one', 'stories/a/', ['en', 'zh']],
  ]);
  expect(charts[0]?.requests.en?.attributes).toEqual({ indicator: 'hnte' });
});

test('registerCharts(files) refuses an id that stands twice', () => {
  expect(faultsOf(page('en', `${chart('one')}\n\n${chart('one')}`))).toEqual(
    [
      'content/stories/en/a.mdx:7:1: <LineChart>: duplicate chart id “one”. It stands already at content/stories/en/a.mdx:5; choose another' +
        ' | content/stories/en/a.mdx:7:1: <LineChart>：图的 id “one”重复。已见于 content/stories/en/a.mdx:5，请另取一个',
    ].map((line) => line.replace('<LineChart>：', '<LineChart>: ')),
  );
});

test('registerCharts(files) refuses the id of a chart on another page', () => {
  const other: [string, string] = ['content/handbook/en/b.mdx', `${chart('one')}\n`];
  expect(faultsOf(page('en', chart('one')), other)[0]).toMatch(
    /^content\/handbook\/en\/b\.mdx:1:1: <LineChart>: duplicate chart id “one”/u,
  );
});

test('registerCharts(files) refuses two charts under one id in the two languages', () => {
  expect(faultsOf(page('en', chart('one')), page('zh', chart('one', 'tech-sme')))[0]).toMatch(
    /“one” is not the chart of that id in the other language\. Compare content\/stories\/en\/a\.mdx:5/u,
  );
});

test.each(['', 'Two words', 'Übung', 'a--b', '-a'])('registerCharts(files) refuses the id %j', (id) => {
  expect(faultsOf(page('en', chart(id)))[0]).toContain(
    `invalid chart id “${id}”. Use lower-case letters, digits and hyphens`,
  );
});

test('registerCharts(files) takes titles and notes to differ from language to language', () => {
  const titled = (title: string): string =>
    `<LineChart id="one" indicator="hnte" title="${title}" note="${title}" />`;
  expect(faultsOf(page('en', titled('A')), page('zh', titled('甲')))).toEqual([]);
});
