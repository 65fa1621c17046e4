import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles } from '../built-files.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // An id of ours is that of an observation, which has dots; HTML forbids only white space.
      'valid-id': ['error', { relaxed: true }],
      // A list may have a name of its own.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Safari tells a list without markers as a list only where its role is written.
      'no-redundant-role': 'off',
      // A form that filters while one types has nothing to submit.
      'wcag/h32': 'off',
      // A chart's title is its finding; the rule counts letters for a result page.
      'long-title': 'off',
    },
  }),
);

test('html-validate finds nothing on any built page', async () => {
  const pages = builtFiles().filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join('dist', page));
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages))
      found.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(found.slice(0, 20)).toEqual([]);
}, 120_000);
