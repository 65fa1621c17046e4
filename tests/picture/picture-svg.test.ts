import { expect, test } from 'vitest';
import type { Source } from '../../src/model/observation.ts';
import { drawnText } from '../../src/picture/drawn-text.ts';
import { unescapeXml } from '../../src/picture/element.ts';
import { pictureSvg } from '../../src/picture/picture-svg.ts';
import { buildObservation } from '../charts/build-observation.ts';
import { buildParts, drawTexts, lines } from './build-parts.ts';

const svg = pictureSvg(buildParts());
const textsOf = (picture: string): readonly string[] =>
  [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => unescapeXml(text));

test('pictureSvg(parts) looks as in tests/pictures', async () => {
  await expect(svg).toMatchFileSnapshot('../pictures/picture-two-places.svg');
});

test('pictureSvg(parts) is the same twice', () => {
  expect(pictureSvg(buildParts())).toBe(svg);
});

test('pictureSvg(parts) has no style, no class, no script, no link and no variable', () => {
  for (const part of ['var(', 'style=', '<style', 'class=', '<script', 'href', 'url(', '<a ', 'currentColor'])
    expect(svg, part).not.toContain(part);
  expect(svg.match(/https?:\/\/[^\s"<]+/gu)).toEqual([
    'http://www.w3.org/2000/svg',
    'https://youju.example/stories/two-places/#two-places',
  ]);
});

test('pictureSvg(parts) names itself: role, title and description, before anything that is drawn', () => {
  expect(svg).toMatch(
    /^<svg [^>]*role="img" xml:lang="en"[^>]*>\n<title>Two places that count &amp; differ<\/title>\n<desc>Zhumadian: 2016 at least 120 …<\/desc>\n<rect /u,
  );
  expect(pictureSvg(buildParts({ lang: 'zh' }))).toContain(' xml:lang="zh-Hans"');
});

test('pictureSvg(parts) shows every word of its parts', () => {
  const shown = textsOf(svg).join(' ');
  const { title, measure, notes, licence, address, date } = buildParts();
  for (const words of [title, measure, ...notes, licence, address, `Yǒujù 有据 · ${date}`])
    expect(shown).toContain(words);
  expect(shown).toContain(
    'Sources: The city’s plan (issuer: the city; 28 April 2021); A news item (issuer: the daily; 2019).',
  );
  for (const words of [
    'stated in a text we hold',
    'cited',
    'at least',
    'joined: neighbouring years, same definition',
  ])
    expect(shown).toContain(words);
});

test('pictureSvg(parts) draws each mark as a group with its words as title', () => {
  const marks = lines.items.filter(({ kind }) => kind === 'mark');
  expect(marks).toHaveLength(4);
  const titles = [...svg.matchAll(/<g><title>([^<]*)<\/title><path/gu)].map(([, title]) => title);
  expect(titles).toHaveLength(marks.length);
  expect(titles[0]).toBe('Zhumadian, 2016, at least 120 enterprises, stated in a text we hold');
});

test('pictureSvg(parts) writes a year’s apostrophe narrow in a Chinese picture, and leaves quotation marks of words', () => {
  const drawing = drawTexts({ text: '’18', role: 'tick' }, { text: '“高企”’' });
  expect(textsOf(pictureSvg(buildParts({ lang: 'zh', drawing })))).toEqual(
    expect.arrayContaining(["'18", '“高企”’']),
  );
  expect(textsOf(pictureSvg(buildParts({ drawing })))).toContain('’18');
});

test('pictureSvg(parts) draws a document as a group with its title', () => {
  const empty = { zh: '', en: '' };
  const source: Source = {
    ...{
      id: 'plan',
      region: 'zhumadian',
      title: { zh: '方案', en: 'The plan' },
      issuer: empty,
      carrier: empty,
    },
    ...{ authors: '', docType: 'EB/OL', published: null, publishedInferred: false, covers: '', url: null },
    ...{ accessed: '', sha256: null, language: 'zh-Hans', permission: '', note: empty },
    kind: 'stored',
    display: 'full',
    grade: 'official',
  };
  const path = { kind: 'path', role: 'shape', d: 'M0,0h4', tone: '' } as const;
  const item = {
    kind: 'document',
    source,
    x: 2,
    y: 0,
    reach: 11,
    tone: 'place-congtai',
    parts: [path],
  } as const;
  const drawing = { ...drawTexts(), items: [item] };
  expect(pictureSvg(buildParts({ drawing }))).toContain(
    '<g><title>The plan, date of publication not known</title><path d="M0,0h4" fill="#fbfaf5" stroke="#985d10" stroke-width="2"/></g>',
  );
});

test('pictureSvg(parts) keeps every text within its 688 pixels and under one another', () => {
  const long = 'A very long sentence about what cannot be compared with what, and why. '.repeat(9).trim();
  const picture = pictureSvg(buildParts({ title: long, notes: [long, '长'.repeat(200)], sources: [long] }));
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/u.exec(picture) ?? [];
  const own = picture.replace(/<g transform="translate\(24,[\s\S]*?\n<\/g>/u, '');
  const rows = [...own.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/gu)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const [at, [x, y]] of rows.entries()) {
    expect(x).toBeLessThan(Number(width) - 24);
    expect(y).toBeLessThan(Number(height) - 24);
    expect(y).toBeGreaterThanOrEqual(rows[at - 1]?.[1] ?? 0);
  }
  for (const text of textsOf(own)) expect(text.length).toBeLessThan(120);
});

test('pictureSvg(parts) breaks a Chinese title between words, and never inside a known one', () => {
  const title = '驻马店报告国家级平台十四个，省级二百四十七个，未载的一律不推算';
  const rowsWith = (known: readonly string[]): readonly string[] =>
    textsOf(pictureSvg(buildParts({ lang: 'zh', title, known }))).slice(0, 2);
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)];
  const ends = new Set(words.map(({ index }) => index));
  const [first = '', second = ''] = rowsWith([]);
  expect(first + second).toBe(title);
  expect(ends).toContain(first.length);
  const parted = first.slice(-2) + second.slice(0, 2);
  expect(rowsWith([parted])[0]).not.toBe(first);
});

test('pictureSvg(parts) leaves no room for what is not there', () => {
  const bare = { notes: [], sources: [], date: '', measure: '' };
  const heightOf = (picture: string): number => Number(/height="(\d+)"/u.exec(picture)?.[1]);
  const picture = pictureSvg(buildParts(bare));
  expect(heightOf(picture)).toBeLessThan(heightOf(svg) - 60);
  expect(textsOf(picture)).toContain('Yǒujù 有据');
  expect(picture).not.toContain('Sources');
});

test('pictureSvg(parts) refuses a character that no XML may hold', () => {
  expect(() => pictureSvg(buildParts({ title: 'a\u0001b' }))).toThrow(
    'invalid character: U+0001 in "a\\u0001b"',
  );
});

test('drawnText(svg) gives the letters of each weight, without titles and descriptions', () => {
  const drawing = drawTexts({ text: '值 <1>' }, { text: '名', role: 'name' });
  const parts = buildParts({ drawing, lang: 'zh', title: '题', measure: '度', notes: [], sources: [] });
  const drawn = drawnText(
    pictureSvg({ ...parts, description: '不画', licence: '许可', address: '址', date: '' }),
  );
  expect(drawn).toEqual({ 400: '度值 <1>许可Yǒujù 有据址', 700: '题名' });
});

test('an observation that only a bar holds keeps its words: pictureSvg(parts)', () => {
  const observation = buildObservation('2018', 0, { printed: '0' });
  const item = { kind: 'mark', observation, x: 0, y: 0, reach: 9, tone: '', parts: [] } as const;
  expect(pictureSvg(buildParts({ drawing: { ...drawTexts(), items: [item] } }))).toContain(
    '<g><title>Zhumadian, 2018, 0 enterprises, stated in a text we hold</title></g>',
  );
});
