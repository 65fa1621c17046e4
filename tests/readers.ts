import type { Fault } from '../src/model/fault.ts';
import { loadModel } from '../src/model/load.ts';
import { readRows } from '../src/model/read-rows.ts';
import { TABLES } from '../src/model/tables.ts';
import { checkStories } from '../src/story/check-stories.ts';
import { articleText } from '../src/text/article.ts';
import { cleanArticle } from '../src/text/clean.ts';
import { findNumerals } from '../src/text/numeral.ts';
import { parseQuantity } from '../src/text/quantity.ts';
import { model } from './model/real-model.ts';

const STORY = 'content/stories/en/fuzz.mdx';
const FRONT = `---
title: 'A title long enough to be one'
description: 'A description long enough to be one, of a story that nobody wrote'
---
`;
const HEADER = Object.keys(TABLES.cited.shape).join(',');

/** What reads words that an editor or an outlet wrote; each gives something back, whatever they are. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanArticle: (text) => articleText(cleanArticle('fuzz', text, []).article),
  parseQuantity: (text) => parseQuantity(text),
  findNumerals: (text) => findNumerals(text),
  'readRows of a row': (text) => readRows('cited', 'data/cited.csv', `${HEADER}\n${text}\n`).faults,
  'readRows of a cell': (text) =>
    readRows('cited', 'data/cited.csv', `${HEADER}\n"${text.replaceAll('"', '""')}"${','.repeat(18)}\n`)
      .faults,
  'loadModel of a table': (text) => loadModel(new Map([['data/sources.csv', text]])).faults,
  'checkStories of a body': (text) => checkBody(text),
  'checkStories of an attribute': (text) =>
    checkBody(`<LineChart id="x" title="${text.replaceAll('"', '')}" indicator="hnte" places="congtai" />`),
  'checkStories of a front matter': (text) =>
    checkStories(new Map([[STORY, `---\n${text}\n---\n\nWords.\n`]]), model, { charts: true }).faults,
};

/** The faults of a story with this body. */
export function checkBody(text: string): readonly Fault[] {
  return checkStories(new Map([[STORY, `${FRONT}\n${text}\n`]]), model, { charts: true }).faults;
}

/** Pieces whose repetition makes a line that something might choke on. */
export const LINES = [
  '1',
  '中',
  '亿',
  'a,',
  '"',
  '1,',
  '{x} ',
  '<Value of="x" />',
  '\ud800',
  '( ',
  '9家，',
  '-1.',
];
