import { expect, test } from 'vitest';
import { diffArticle } from '../../src/model/diff-article.ts';
import type { Model } from '../../src/model/load.ts';
import { countLeftOut, showArticle } from '../../src/model/show-article.ts';
import { sectionText } from '../../src/text/article.ts';
import { model } from './real-model.ts';

const stored = [...model.articles.keys()];

/** An article of the project, its anchors, and how it is shown. */
const show = (id: string, display: 'full' | 'excerpts', of: Model = model) => {
  const article = of.articles.get(id);
  if (!article) throw new Error(`unknown source: ${id}`);
  const own = of.observations.filter((each) => each.source?.id === id).map((each) => each.id);
  const anchors = new Map([...of.anchors].filter(([each]) => own.includes(each)));
  return { article, anchors, shown: showArticle(article, anchors, display) };
};
type Shown = ReturnType<typeof show>['shown'];
const stretchesOf = (shown: Shown) =>
  shown.flatMap(({ heading, blocks }) => [
    ...heading,
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? block.stretches : [])),
  ]);

test.each(stored)('showArticle(%s, anchors, "full") has every word of it, in order', (id) => {
  const { article, shown } = show(id, 'full');
  const texts = shown.map(({ heading, blocks }) =>
    [heading, ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.stretches] : []))]
      .map((stretches) => stretches.map(({ text }) => text).join(''))
      .filter(Boolean)
      .join('\n'),
  );
  expect(texts).toEqual(article.article.sections.map(sectionText));
});

test.each(stored)('showArticle(%s, anchors, "full") marks each figure once, as it is printed', (id) => {
  const { anchors, shown } = show(id, 'full');
  const marked = stretchesOf(shown).flatMap(({ text, ids }) => ids.map((each) => [each, text] as const));
  expect(marked.map(([each]) => each).toSorted()).toEqual([...anchors.keys()].toSorted());
  const other = marked.filter(([each, text]) => !text.includes(model.byId.get(each)?.printed ?? ''));
  expect(other).toEqual([]);
});

test.each(stored)(
  'showArticle(%s, anchors, "excerpts") keeps the paragraphs with a figure, and counts the rest',
  (id) => {
    const { article, anchors, shown } = show(id, 'excerpts');
    const marked = new Set(stretchesOf(shown).flatMap(({ ids }) => ids));
    expect(marked).toEqual(new Set(anchors.keys()));
    const paragraphs = shown.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));
    expect(
      paragraphs.every(
        (block) => block.kind === 'paragraph' && block.stretches.some(({ ids }) => ids.length > 0),
      ),
    ).toBe(true);
    const all = article.article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    );
    const left = countLeftOut(article, shown);
    expect(left.paragraphs).toBe(all.length - paragraphs.length);
    const kept = paragraphs
      .flatMap((block) => (block.kind === 'paragraph' ? block.stretches.map(({ text }) => text) : []))
      .join('').length;
    expect(left.characters).toBe(all.join('').length - kept);
  },
);

test.each(stored)('countLeftOut(%s, shown) is nothing where all is shown', (id) => {
  const { article, shown } = show(id, 'full');
  expect(countLeftOut(article, shown)).toEqual({ paragraphs: 0, characters: 0 });
});

test.each(stored)('diffArticle(%s, shown) gives back its raw lines and the paragraph', (id) => {
  const { article, shown } = show(id, 'full');
  const lines = article.raw.replace(/\r\n?/gu, '\n').split('\n');
  const diffs = diffArticle(article, shown);
  expect(diffs.length).toBe(
    article.article.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'))
      .length,
  );
  for (const { first, last, changes } of diffs) {
    const before = changes
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join('');
    expect(before).toBe(
      lines
        .slice(first - 1, last)
        .join('\n')
        .trim(),
    );
  }
  const texts = article.article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );
  const after = diffs.map(({ changes }) =>
    changes
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  );
  expect(after.filter((text, at) => !text.endsWith(texts[at] ?? ''))).toEqual([]);
});

test.each(stored)('diffArticle(%s, shown) has nothing of the paragraphs that are left out', (id) => {
  const { article, shown } = show(id, 'excerpts');
  const kept = shown.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'));
  expect(diffArticle(article, shown)).toHaveLength(kept.length);
});
