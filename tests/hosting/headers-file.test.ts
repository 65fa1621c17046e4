import { expect, test } from 'vitest';
import { builtFiles } from '../built-files.ts';
import { readHeaders, rulesFor, type Rule } from './read-headers.ts';

const rules = readHeaders();
const matching = (path: string): readonly Rule[] => rulesFor(path, rules);

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

test('_headers: each page is told once who may frame it: anyone an embed, nobody any other page', () => {
  const wrong = builtFiles()
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const path = addressOf(file);
      const said = matching(path).flatMap(({ headers }) => headers.get('Content-Security-Policy') ?? []);
      const wanted = /^(?:\/zh)?\/embed\//u.test(path) ? 'frame-ancestors *' : "frame-ancestors 'none'";
      return said.length === 1 && said[0] === wanted ? [] : [`${path}: ${said.join(' + ') || 'no rule'}`];
    });
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('_headers: no address gets one header from two rules, which hosts would add up', () => {
  const twice = builtFiles().flatMap((file) => {
    const names = matching(addressOf(file)).flatMap(({ headers }) => [...headers.keys()]);
    return names.length === new Set(names).size ? [] : [file];
  });
  expect(twice.slice(0, 20)).toEqual([]);
});

test('_headers: no header governs scripts or styles, which would block the page’s own', () => {
  for (const { headers } of rules) {
    expect(headers.get('Content-Security-Policy') ?? '').not.toMatch(/default-src|script-src|style-src/u);
  }
});

test('_headers: programs of other sites may fetch data, and nothing else but pictures of charts', () => {
  const open = builtFiles().filter((file) =>
    matching(addressOf(file)).some(({ headers }) => headers.has('Access-Control-Allow-Origin')),
  );
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter((file) => !/^(?:api|data|charts)\//u.test(file))).toEqual([]);
});

test('_headers: what is not released yet is kept from search engines, and nothing else is', () => {
  const kept = builtFiles().filter((file) =>
    matching(addressOf(file)).some(({ headers }) => headers.get('X-Robots-Tag') === 'noindex'),
  );
  expect(kept).toEqual(builtFiles().filter((file) => file.startsWith('data/next/')));
  expect(kept.length).toBeGreaterThan(0);
});
