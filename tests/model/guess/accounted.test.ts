import { expect, test } from 'vitest';
import { findAnchor } from '../../../src/text/anchor.ts';
import { draftExtract } from '../../../src/model/guess/draft.ts';
import { sectionText } from '../../../src/text/article.ts';
import { model } from '../real-model.ts';
import { registers } from './hold-draft.ts';

test.each([...model.articles])(
  'draftExtract(%s) quotes each figure and each numeral that is none where it stands, once in its section',
  (id, { article }) => {
    const source = model.sources.get(id);
    if (!source) throw new Error(`unknown source: ${id}`);
    const draft = draftExtract(article, { place: source.region, published: source.published }, registers);
    for (const { section, text, numerals } of draft.sections) {
      expect(section.id === 'title' ? text : sectionText(section)).toBe(text);
      const quoted = [
        ...numerals.figures.map(({ start, end, quote }) => ({ start, end, quote })),
        ...numerals.passed.map(({ start, end, context }) => ({ start, end, quote: context })),
      ];
      for (const { start, end, quote } of quoted)
        expect(findAnchor(text, quote ?? '')).toMatchObject({ markStart: start, markEnd: end });
      expect(numerals.unread).toEqual([]);
    }
  },
);
