import { alignText } from './align-text.ts';
import type { MdxNode } from './read-mdx.ts';
import type { TextRun } from './story.ts';

/** What stands for a tag in a run of words. */
export const OBJECT = '\uFFFC';
/** Nodes within a line of words: what they hold reads on. */
const INLINE = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'text',
  'inlineCode',
  'break',
  'image',
  'imageReference',
]);
const WORDS = new Set(['text', 'inlineCode', 'code', 'html']);

/**
 * The words of a tree in runs: one for each paragraph, heading, cell, item or piece of code, and one for the alternative
 * text and title of each picture and link. The words of `<Unsourced>` are waived and stand in no run; those of `<Term>` do.
 */
export function readRuns(root: MdxNode, source: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let text = '';
  let offsets: number[] = [];
  const add = (words: string, places: readonly number[]): void => {
    text += words;
    offsets.push(...places);
  };
  const flush = (): void => {
    if (text.trim() !== '') runs.push({ text, offsets });
    [text, offsets] = ['', []];
  };
  const place = (node: MdxNode, words: string): readonly number[] => {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    return alignText(words, source, start.offset, end.offset);
  };
  const aside = (node: MdxNode): void => {
    for (const words of [node.title, node.alt])
      if (words) runs.push({ text: words, offsets: place(node, words) });
  };
  const walk = (node: MdxNode): void => {
    const begin = node.position?.start.offset ?? 0;
    const isTag = node.type.startsWith('mdxJsx');
    const isInline = INLINE.has(node.type) || node.type === 'mdxJsxTextElement';
    if (node.type === 'yaml' || node.type.endsWith('Expression') || node.type === 'mdxjsEsm') return;
    if (!isInline) flush();
    aside(node);
    if (WORDS.has(node.type)) add(String(node.value ?? ''), place(node, String(node.value ?? '')));
    else if (node.type === 'break') add('\n', [begin]);
    else if (isTag && node.name === 'Unsourced') add(OBJECT, [begin]);
    else {
      if (isTag) add(OBJECT, [begin]);
      for (const child of node.children ?? []) walk(child);
    }
    if (!isInline) flush();
  };
  walk(root);
  flush();
  return runs;
}

/** The words that a node holds, without marks. */
export function wordsOf(node: MdxNode): string {
  if (WORDS.has(node.type)) return String(node.value ?? '');
  return (node.children ?? []).map(wordsOf).join('');
}
