import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { leadLinks } from '../../src/story/lead-links.ts';
import { refuseCode } from '../../src/story/refuse-code.ts';

const render = (text: string, file = 'file:///x/content/stories/zh/a.mdx'): string => {
  const made = mdxToJs(text, {
    fileURL: new URL(file),
    mdastPlugins: [refuseCode],
    hastPlugins: [leadLinks('/base/')],
  }) as unknown;
  return typeof made === 'string' ? made : String((made as { code: unknown }).code);
};

test.each([
  ["import x from 'y'", 'no import and export'],
  ['export const x = 1', 'no import and export'],
  ['a {1} b', 'no expressions'],
  ['{1}', 'no expressions'],
  ['<script>x</script>', 'no the tag <script>'],
  ['a <b>c</b>', 'no the tag <b>'],
  ['<Value of={x} />', 'no expressions in <Value>'],
  ['<Value {...x} />', 'no expressions in <Value>'],
])('rendering %s stops before it becomes code: %s', (text, said) => {
  expect(() => render(text)).toThrow(`content/stories/zh/a.mdx: stories are data: ${said}`);
});

test('rendering lets tags with attributes in quotes through', () => {
  expect(render('A <Value of="x" /> b')).toContain('Value');
});

test('links within the site lead to the language of the text, under the path of the site; others stay', () => {
  expect(render('[a](/places/)')).toContain('/base/zh/places/');
  expect(render('[a](/places/)', 'file:///x/content/stories/en/a.mdx')).toContain('/base/places/');
  expect(render('[a](https://www.gov.cn/)')).toContain('"https://www.gov.cn/"');
});
