import { mdxToMdast } from 'satteri';
import type { Article, Block, Part, Section } from './article.ts';

const MARKS = /[\\`*_{}[\]<>#~|&@]/gu;

/** An article as MDX: data for `readArticle`, and readable as it stands. */
export function writeArticle(article: Article): string {
  const out = ['---', `source: ${article.source}`, '---', ''];
  if (article.title) out.push(`# ${escapeText(article.title)}`, '');
  for (const section of article.sections) {
    if (section.lost) {
      out.push(`<LostHeading id="${section.id}" title="${escapeAttribute(section.heading)}" />`, '');
    } else if (section.level > 0) {
      const tag = `h${section.level}`;
      out.push(`<${tag} id="${section.id}">${escapeText(section.heading)}</${tag}>`, '');
    } else {
      out.push(`<Part id="${section.id}" kind="${section.part}" />`, '');
    }
    for (const block of section.blocks) out.push(writeBlock(block), '');
  }
  return `${out.slice(0, -1).join('\n')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return escapeText(block.text);
  return `<Gap chars="${block.chars ?? 'unknown'}"${block.worked ? ' worked="yes"' : ''} />`;
}

function escapeText(text: string): string {
  return text
    .replace(MARKS, (mark) => `\\${mark}`)
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/www(?=\.)/giu, (www) => `${www}\\`)
    .replace(/^[-+=]/u, (mark) => `\\${mark}`)
    .replace(/^(\d+)(?=[.)])/u, '$1\\')
    .replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/u, (letter) => `&#${letter.charCodeAt(0)};`);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>{}]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly depth?: number;
}

/** Reads an article from the MDX that `writeArticle` made. */
export function readArticle(mdx: string): Article {
  const root = mdxToMdast(mdx) as unknown as Node;
  const source = /^source: (\S+)$/mu.exec(String(root.children?.[0]?.value ?? ''))?.[1] ?? '';
  const sections: (Section & { blocks: Block[] })[] = [];
  let title = '';
  for (const node of root.children ?? []) {
    if (node.type === 'heading' && node.depth === 1) title = textOf(node);
    else if (node.type === 'paragraph')
      sections.at(-1)?.blocks.push({ kind: 'paragraph', text: textOf(node) });
    else if (node.type === 'mdxJsxFlowElement') readElement(node, sections);
  }
  return { source, title, sections };
}

function readElement(node: Node, sections: (Section & { blocks: Block[] })[]): void {
  const id = attribute(node, 'id');
  if (node.name === 'Gap') {
    const chars = attribute(node, 'chars');
    const gap = {
      chars: /^\d+$/u.test(chars) ? Number(chars) : null,
      worked: attribute(node, 'worked') === 'yes',
    };
    sections.at(-1)?.blocks.push({ kind: 'gap', ...gap });
  } else if (node.name === 'Part') {
    sections.push({
      id,
      part: attribute(node, 'kind') as Part,
      level: 0,
      heading: '',
      lost: false,
      blocks: [],
    });
  } else {
    const lost = node.name === 'LostHeading';
    const heading = lost ? attribute(node, 'title') : textOf(node);
    const level = lost ? 3 : Number(node.name?.slice(1));
    sections.push({ id, part: 'document', level, heading, lost, blocks: [] });
  }
}

function attribute(node: Node, name: string): string {
  return String(node.attributes?.find((each) => each.name === name)?.value ?? '');
}

function textOf(node: Node): string {
  if (node.type === 'text') return String(node.value);
  return (node.children ?? []).map(textOf).join('');
}
