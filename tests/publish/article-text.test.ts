import { expect, test } from 'vitest';
import { publishArticle } from '../../src/publish/article-text.ts';
import { noteFigures } from '../../src/publish/figure-notes.ts';
import { smallProject } from '../model/small-project.ts';
import { loadModel } from '../../src/model/load.ts';
import { model as real } from '../model/real-model.ts';

const publish = (files: ReadonlyMap<string, string>) => {
  const { model } = loadModel(files);
  const stored = model.articles.get('text');
  if (!stored) throw new Error('missing article: text');
  return publishArticle(stored, model.anchors, model.sources.get('text')?.display ?? null);
};

test('publishArticle(stored, anchors, "full") has the title, headings and paragraphs, one a line', () => {
  expect(publish(smallProject()).text).toBe(
    [
      '甲市2021年科技创新简报',
      '一、总体情况',
      '2021年全市高新技术企业达到443家，研发经费投入10.71亿元。',
      '二、下步打算',
      '力争2025年高新技术企业达到500家以上。',
      '',
    ].join('\n'),
  );
});

test('publishArticle(stored, anchors, "excerpts") leaves an empty line where paragraphs without a figure stood', () => {
  const { text } = noteFigures(real).articles.get('congtai-2019-news') ?? { text: '' };
  expect(text).toContain('\n\n');
  expect(text).not.toContain('\n\n\n');
  expect(text).not.toContain('声势浩大的科技创新大讨论');
});

test('publishArticle(stored, anchors, display) places every figure by Unicode code points', () => {
  let places = 0;
  for (const [source, { text, places: found }] of noteFigures(real).articles) {
    const points = [...text];
    const own = real.observations.filter((each) => each.origin === 'stated' && each.source?.id === source);
    expect([...found.keys()].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    for (const [id, { start, end }] of found) {
      expect(points.slice(start, end).join('')).toBe(real.byId.get(id)?.printed);
      places += 1;
    }
  }
  expect(places).toBe(174);
});

test('publishArticle(stored, anchors, display) counts a letter beyond the basic plane as one, and one in NFD as in NFC', () => {
  const { text, places } = publish(
    new Map(
      [...smallProject()].map(([file, content]) => [
        file,
        file.endsWith('.mdx') ? content.replace('总体', '𠀀ha\u030Co体') : content,
      ]),
    ),
  );
  const { start, end } = places.get('text.hnte') ?? { start: 0, end: 0 };
  expect([...text].slice(start, end).join('')).toBe('443家');
  expect(text).toContain('𠀀h\u01CEo体');
});
