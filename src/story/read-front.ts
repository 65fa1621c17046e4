import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { nearestId } from '../model/nearest.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import { alignText } from './align-text.ts';
import { faultAt } from './fault-at.ts';
import type { StoryFile, TextRun } from './story.ts';

/** A value of the front matter with where it stands in the file. */
export interface FrontValue {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** Of a text, in runs as numerals are looked for. */
  readonly run: TextRun;
}

/** The entries of the front matter by key; of lists and maps within, by path: `corrections.0.date`. */
export type FrontValues = ReadonlyMap<string, FrontValue>;

/** The keys of a story's front matter. */
export const FRONT_KEYS = [
  ...['title', 'description', 'authors', 'checked_by', 'published', 'updated', 'corrections', 'draft'],
  ...['languages', 'topics', 'order', 'unsourced'],
];

/** Reads front matter with places. What is no YAML, an unknown key and a key that stands twice are faults. */
export function readFront(story: StoryFile): {
  readonly values: FrontValues;
  readonly faults: readonly Fault[];
  /** It could be read: what is missing in it is missing. */
  readonly isSound: boolean;
} {
  const values = new Map<string, FrontValue>();
  if (!story.front) {
    const what = { zh: '没有卷首', en: 'no front matter' };
    const mend = {
      zh: '请以 --- 开头，写明 title、description、authors',
      en: 'Begin with ---, then title, description, authors',
    };
    const faults = [faultAt(story, 0, 1, { column: 'front matter', what, mend })];
    return { values, faults, isSound: false };
  }
  const { text, start } = story.front;
  const document = parseDocument(text, { uniqueKeys: true });
  const faults = document.errors.map(({ pos, message }) => {
    const [what, mend] = explain(message);
    return faultAt(story, start + pos[0], start + Math.max(pos[1], pos[0] + 1), {
      column: 'front matter',
      what,
      mend,
    });
  });
  const visit = (node: Node | null | undefined, path: string): void => {
    const [from = 0, to = from] = node?.range ?? [];
    const value: unknown = node?.toJSON();
    const words = typeof value === 'string' ? value : '';
    const run = { text: words, offsets: alignText(words, story.source, start + from, start + to) };
    values.set(path, { value, start: start + from, end: start + Math.max(to, from + 1), run });
    if (isMap(node))
      for (const pair of (node as YAMLMap<Node, Node>).items) visit(pair.value, `${path}.${keyOf(pair.key)}`);
    if (isSeq(node)) node.items.forEach((item, at) => visit(item as Node, `${path}.${at}`));
  };
  if (isMap(document.contents)) {
    for (const { key, value } of (document.contents as YAMLMap<Node, Node>).items) {
      const name = keyOf(key);
      if (FRONT_KEYS.includes(name)) visit(value, name);
      else faults.push(unknownKey(story, start + (key.range?.[0] ?? 0), name));
    }
  }
  return { values, faults, isSound: document.errors.length === 0 };
}

function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

function unknownKey(story: StoryFile, start: number, name: string): Fault {
  const near = nearestId(name, FRONT_KEYS);
  return faultAt(story, start, start + Math.max(1, name.length), {
    column: 'front matter',
    what: { zh: `没有“${name}”这一项`, en: `there is no “${name}”` },
    mend: near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: `可用：${FRONT_KEYS.join('、')}`, en: `There are ${FRONT_KEYS.join(', ')}` },
  });
}

function explain(message: string): readonly [Bilingual, Bilingual] {
  const [first = message] = message.split(/ at line|\n/u);
  if (/unique/u.test(first))
    return [
      { zh: '同一项写了两次', en: 'a key stands twice' },
      { zh: '请删去一个', en: 'Leave one out' },
    ];
  return [
    { zh: `读不懂这里（${first}）`, en: `this cannot be read (${first})` },
    {
      zh: '有冒号、花括号开头的文字请加引号',
      en: 'Put words with a colon, or that begin with a brace, in quotes',
    },
  ];
}
