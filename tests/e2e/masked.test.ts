import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { showArticle } from '../../src/model/show-article.ts';
import { builtFiles, dist, test } from './built-pages.ts';
import { known } from './known.ts';

const NAME = /禹城|Yucheng/iu;
const SOURCE = 'masked-city-briefing';

/** The pages of the place whose text strikes out its name, without their language. */
const MASKED = /^(?:zh\/)?(?:places\/masked-[a-z-]+|sources\/masked-city-briefing(?:\/changes)?)\/$/u;

/** The one masked page with the note that says which city is likely meant. */
const NOTED = /^(?:zh\/)?sources\/masked-city-briefing\/$/u;

/** The pages of the city itself: a place of its own, the document that is cited for it, and each figure of that. */
const OWN = /^(?:zh\/)?(?:places\/yucheng|sources\/yucheng-2021|o\/yucheng-2021\.[\w.-]+)\/$/u;

test('the masked city’s pages never carry the name, but once in the note that says what is not known', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) =>
      [
        document.documentElement.textContent ?? '',
        ...[...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ value }) => value),
        ),
      ].join('\n'),
    ),
  );
  const masked = [...pages].filter(([address]) => MASKED.test(address));
  expect(masked).toHaveLength(8);
  const { note } = known.sources.get(SOURCE) ?? {};
  for (const [address, words] of masked) {
    const said = address.startsWith('zh/') ? (note?.zh ?? '') : (note?.en ?? '');
    const parts = words.split(said);
    expect(parts, address).toHaveLength(NOTED.test(address) ? 2 : 1);
    // The firms’ names, quoted as printed, begin with the same character; nothing else may.
    expect(parts.join('').match(/.{0,12}(?:Yucheng|禹(?!王)).{0,12}/giu) ?? [], address).toEqual([]);
  }
});

test('no title, heading, id or description names the city, save on its own pages', async ({
  readBuiltPages,
}) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => [
      document.title,
      ...[...document.querySelectorAll('meta[content]')].map((meta) => meta.getAttribute('content') ?? ''),
      ...[...document.querySelectorAll('h1, h2, h3, h4, h5, h6, caption, summary, [aria-current]')].map(
        (element) => element.textContent ?? '',
      ),
      ...[...document.querySelectorAll('[id]')].map(({ id }) => id),
    ]),
  );
  // On pages of indicators, a row of the city’s cited document has that document’s id.
  const rows = new Set(
    known.observations.filter(({ region }) => region.id === 'yucheng').map(({ id }) => id),
  );
  const named = [...pages]
    .filter(([address]) => !OWN.test(address))
    .flatMap(([address, words]) =>
      words.filter((each) => NAME.test(each) && !rows.has(each)).map((each) => `${address}: ${each}`),
    );
  expect(named).toEqual([]);
  expect([...pages.keys()].filter((address) => NAME.test(address) && !OWN.test(address))).toEqual([]);
});

test('addresses and labels name the city only where they are its own', async ({ readBuiltPages }) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) =>
      [...document.querySelectorAll('[href], [alt], [title], [aria-label], [data-label], [data-id]')].flatMap(
        (element) => {
          const own =
            '.place-yucheng, [href*="/places/yucheng/"], [href*="/sources/yucheng-2021/"], [href*="/o/yucheng-2021."], [data-id^="yucheng-2021."]';
          const names = ['href', 'alt', 'title', 'aria-label', 'data-label', 'data-id'].map(
            (name) => element.getAttribute(name) ?? '',
          );
          const isNamed = names.some((value) => /禹城|Yucheng/iu.test(value));
          return isNamed && !element.matches(own) ? [element.outerHTML.slice(0, 120)] : [];
        },
      ),
    ),
  );
  const own = [...pages].filter(([address, found]) => !OWN.test(address) && found.length > 0);
  expect(own).toEqual([]);
});

test('no mark, cell, row or link of the masked city carries the name', async ({ readBuiltPages }) => {
  const pages = await readBuiltPages((documents) =>
    documents.map((document) => {
      const masked = [
        ...document.querySelectorAll(
          '[class*="place-masked"], [href*="/places/masked-"], [href*="/sources/masked-"], [data-id^="masked-city-briefing."]',
        ),
      ];
      return masked.map(({ outerHTML }) => outerHTML);
    }),
  );
  const all = [...pages.values()].flat();
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((html) => NAME.test(html))).toEqual([]);
});

test('the downloads name the city in its own rows, and in the note on the masked text', () => {
  const tables = builtFiles().filter((file) => file.endsWith('.csv'));
  const named = tables.flatMap((file) =>
    readFileSync(join(dist, file), 'utf8')
      .split('\r\n')
      // A pair of comparability.csv may stand between a row of the one and a row of the other, each by its id.
      .filter(
        (row) => NAME.test(row.replace(/(?<=,)yucheng-2021\.[\w.-]+(?=,)/gu, '')) && /masked/u.test(row),
      )
      .map((row) => `${file}: ${row.slice(0, 20)}`),
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(named.length).toBeGreaterThan(0);
  expect(
    named.filter((each) => !new RegExp(`^data/[^/]+/sources\\.csv: ${SOURCE}$`, 'u').test(each)),
  ).toEqual([]);
});

/** The clauses of what an excerpts source leaves out, and does not show elsewhere; short ones could stand anywhere. */
function sentencesLeftOut(source: string): readonly string[] {
  const stored = known.articles.get(source);
  if (!stored) throw new Error(`unknown source: ${source}`);
  const shown = new Set(
    showArticle(stored, known.anchors, 'excerpts').flatMap(({ section, blocks }) => [
      section.heading,
      ...blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.stretches.map(({ text }) => text).join('') : [],
      ),
    ]),
  );
  return stored.article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && !shown.has(block.text)
        ? block.text.split(/[。；，]/u).filter((sentence) => sentence.length >= 12)
        : [],
    ),
  );
}

test('paragraphs that a source without permission to reprint leaves out are nowhere in the built site', async ({
  readBuiltPages,
}) => {
  const excerpts = [...known.sources.values()].filter(({ display }) => display === 'excerpts');
  expect(excerpts.map(({ id }) => id)).toEqual([SOURCE, 'congtai-2019-news']);
  const sentences = excerpts.flatMap(({ id }) => sentencesLeftOut(id));
  expect(sentences).toContain('丛台区在全区范围内开展了一次声势浩大的科技创新大讨论');
  expect(sentences).toContain('提升我市科技成果转移转化及产出能力');
  const plain = await readBuiltPages((documents) =>
    documents.map((document) => document.documentElement.textContent ?? ''),
  );
  const texts = new Map(plain);
  for (const file of builtFiles()) {
    if (!/\.woff2?$/u.test(file)) texts.set(file, readFileSync(join(dist, file), 'utf8'));
  }
  const leaked = [...texts].flatMap(([file, text]) =>
    sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${file}: ${sentence}`),
  );
  expect(leaked).toEqual([]);
});
