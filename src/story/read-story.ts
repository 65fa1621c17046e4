import type { Lang } from '../model/vocabulary.ts';
import { readAttributes } from './read-attributes.ts';
import { LONGEST, readMdx, type MdxNode } from './read-mdx.ts';
import { readRuns, wordsOf } from './read-runs.ts';
import type { FrontSource, PlacedLink, PlacedTag, Spot, StoryFile } from './story.ts';

const PLACE = /^content\/(stories|handbook|pages)\/(en|zh)\/([^/]+)\.mdx$/u;
const FRONT = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/u;

/** Reads a story, a page of the handbook or of the site as data; `null` for a file of no such place. */
export function readStory(file: string, source: string): StoryFile | null {
  const [, room, lang, slug] = PLACE.exec(file) ?? [];
  if (!room || !lang || !slug) return null;
  const { root, trouble } = readMdx(source);
  const tags: PlacedTag[] = [];
  const links: PlacedLink[] = [];
  const code: Spot[] = [];
  const walk = (node: MdxNode): void => {
    const spot = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type.startsWith('mdxJsx')) {
      const attributes = readAttributes(node, source);
      tags.push({ ...spot, name: node.name ?? '', attributes, words: wordsOf(node), node });
    } else if (node.type.endsWith('Expression') || node.type === 'mdxjsEsm') code.push(spot);
    else if (node.url !== undefined) links.push({ ...spot, url: node.url, isImage: node.type === 'image' });
    for (const child of node.children ?? []) walk(child);
  };
  if (root) walk(root);
  return {
    ...{ file, source, slug, tags, links, code, trouble },
    room: room as StoryFile['room'],
    lang: lang as Lang,
    front: readFrontSource(source),
    runs: root ? readRuns(root, source) : [],
  };
}

/** The attributes of a tag that are strings, by name. */
export function stringsOf({ attributes }: PlacedTag): Readonly<Record<string, string>> {
  return Object.fromEntries(attributes.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

function readFrontSource(source: string): FrontSource | null {
  const found = FRONT.exec(source.slice(0, LONGEST));
  return found ? { text: found[1] ?? '', start: source.indexOf('\n') + 1 } : null;
}
