import { expect, test } from 'vitest';
import { articleText, sectionText, type Article, type Section } from '../../src/text/article.ts';

const lead: Section = {
  id: 'lead',
  part: 'document',
  level: 0,
  heading: '',
  lost: false,
  blocks: [
    { kind: 'paragraph', text: '为贯彻落实规划。' },
    { kind: 'gap', chars: 632, worked: false },
    { kind: 'paragraph', text: '*共16项，我市最多。' },
  ],
};
const plan: Section = {
  ...lead,
  id: 's1',
  level: 2,
  heading: '一、工作思路',
  blocks: [{ kind: 'paragraph', text: '坚持创新。' }],
};
const lost: Section = { ...plan, id: 's2', level: 3, heading: '二是强化项目调研', lost: true };
const empty: Section = { ...plan, id: 's3', heading: '三、重点工作', blocks: [] };

test.each([
  ['lead', lead, '为贯彻落实规划。\n*共16项，我市最多。'],
  ['s1', plan, '一、工作思路\n坚持创新。'],
  ['s2, its heading lost', lost, '坚持创新。'],
  ['s3, a heading only', empty, '三、重点工作'],
  ['a gap only', { ...lead, blocks: lead.blocks.slice(1, 2) }, ''],
])('sectionText(%s) is its heading and paragraphs, one a line', (_, section, text) => {
  expect(sectionText(section)).toBe(text);
});

test('articleText(article) is its title and sections, one a line, without gaps', () => {
  const silent: Section = { ...lead, blocks: [] };
  const article: Article = { source: 'x', title: '方案', sections: [silent, lead, plan, empty, lost] };
  expect(articleText(article).split('\n')).toEqual([
    '方案',
    '为贯彻落实规划。',
    '*共16项，我市最多。',
    '一、工作思路',
    '坚持创新。',
    '三、重点工作',
    '坚持创新。',
  ]);
});

test('articleText(article) of nothing is empty', () => {
  expect(articleText({ source: 'x', title: '', sections: [] })).toBe('');
});
