import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { nearestId } from '../model/nearest.ts';
import { Refusal } from '../model/refusal.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import { faultAt } from './fault-at.ts';
import { READERS } from './say-tag.ts';
import { stringsOf } from './read-story.ts';
import type { PlacedTag, StoryFile } from './story.ts';
import { TAGS, WORDED, type TagRule } from './tags.ts';
import { cutReferences, sayReference } from './references.ts';

/** The tables in which a tag looks its id up, as `unknownId` names them. */
const FIGURES = 'extracts, cited.csv, derived.csv';
const TABLES: Readonly<Record<string, string>> = {
  Check: 'checks.csv',
  Target: `targets.csv, ${FIGURES}`,
  Term: 'glossary.csv',
};

/** Holds the tags of a story to the closed set, their attributes to their rule, and what they name to the tables. */
export function checkTags(story: StoryFile, model: Model): readonly Fault[] {
  return story.tags.flatMap((tag) => {
    const rule = TAGS.get(tag.name);
    if (!rule) return [unknownTag(story, tag)];
    const faults = [...checkAttributes(story, tag, rule), ...checkHeld(story, tag, rule)];
    return faults.length > 0 ? faults : [...checkSaid(story, tag, model), ...checkWorded(story, tag, model)];
  });
}

function unknownTag(story: StoryFile, tag: PlacedTag): Fault {
  const near =
    nearestId(tag.name, TAGS.keys()) ??
    [...TAGS.keys()].find((name) => name.toLowerCase() === tag.name.toLowerCase());
  const isHtml = /^[a-z]/u.test(tag.name);
  const names = [...TAGS.keys()];
  return faultAt(story, tag.start, tag.start + tag.name.length + 1, {
    column: `<${tag.name}>`,
    what: isHtml
      ? { zh: '报道里不能写 HTML', en: 'HTML has no place in a story' }
      : { zh: '没有这个标签', en: 'there is no such tag' },
    expected: { zh: 'Markdown，或手册所列的标签', en: 'Markdown, or a tag of the handbook' },
    mend: near
      ? { zh: `是否应为 <${near}>？`, en: `Did you mean <${near}>?` }
      : { zh: `可用：${names.join('、')}`, en: `There are ${names.join(', ')}` },
  });
}

function checkAttributes(story: StoryFile, tag: PlacedTag, rule: TagRule): readonly Fault[] {
  const known = [...rule.required, ...rule.optional];
  const column = `<${tag.name}>`;
  const wrong = tag.attributes.flatMap(({ name, value, start, end }, at): readonly Fault[] => {
    const say = (what: Bilingual, mend: Bilingual): readonly Fault[] => [
      faultAt(story, start, name === '' || value === null ? end : start + name.length, {
        column,
        what,
        mend,
      }),
    ];
    if (name !== '' && !known.includes(name)) return say(...unknownAttribute(name, known));
    if (value === null) {
      return say(
        { zh: '属性不能是表达式', en: 'an attribute may not be an expression' },
        { zh: `写作 ${name || 'of'}="…"`, en: `Write ${name || 'of'}="…"` },
      );
    }
    if (tag.attributes.findIndex((each) => each.name === name) < at)
      return say(
        { zh: `${name} 写了两次`, en: `${name} stands twice` },
        { zh: '请删去一个', en: 'Leave one out' },
      );
    return [];
  });
  const missing = rule.required
    .filter((name) => !tag.attributes.some((each) => each.name === name && each.value?.trim() !== ''))
    .map((name) =>
      faultAt(story, tag.start, tag.start + tag.name.length + 1, {
        column,
        what: { zh: `缺少 ${name}`, en: `${name} is missing` },
        mend: { zh: `请加上 ${name}="…"`, en: `Add ${name}="…"` },
      }),
    );
  // What is misspelt is missing too: one fault is enough.
  return wrong.length > 0 ? wrong : missing;
}

function unknownAttribute(name: string, known: readonly string[]): readonly [Bilingual, Bilingual] {
  const near = nearestId(name, known);
  const what = { zh: `没有属性 ${name}`, en: `there is no attribute ${name}` };
  if (near) return [what, { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }];
  if (known.length === 0) return [what, { zh: '它没有属性', en: 'It takes none' }];
  return [what, { zh: `可用：${known.join('、')}`, en: `It takes ${known.join(', ')}` }];
}

function checkHeld(story: StoryFile, tag: PlacedTag, rule: TagRule): readonly Fault[] {
  const isEmpty = (tag.node.children ?? []).length === 0;
  if ((rule.holds === 'nothing') === isEmpty) return [];
  const [zh, en] = isEmpty
    ? [`<${tag.name}> 里没有文字`, `<${tag.name}> holds no words`]
    : [`<${tag.name}> 里不能有文字`, `<${tag.name}> may hold nothing`];
  return [
    faultAt(story, tag.start, tag.start + tag.name.length + 1, {
      column: `<${tag.name}>`,
      what: { zh, en },
      mend: isEmpty
        ? { zh: `写作 <${tag.name}>文字</${tag.name}>`, en: `Write <${tag.name}>words</${tag.name}>` }
        : { zh: `写作 <${tag.name} … />`, en: `Write <${tag.name} … />` },
    }),
  ];
}

/** Lets the tag say what it would say; a refusal is a fault, at the attribute whose value it names, else at the tag. */
function checkSaid(story: StoryFile, tag: PlacedTag, model: Model): readonly Fault[] {
  try {
    READERS[tag.name]?.(stringsOf(tag), story.lang, model);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const named = tag.attributes.find(({ name, value }) => {
      const asked = value?.split(/\s+/u).some((word) => word !== '' && error.what.en.includes(word)) ?? false;
      return asked && name !== 'form';
    });
    const at = named?.offsets[0] ?? tag.start;
    const end = named ? (named.offsets.at(-1) ?? at) + 1 : tag.start + tag.name.length + 1;
    const fault = faultAt(story, at, end, { column: `<${tag.name}>`, what: error.what, mend: error.mend });
    const id = /^unknown "(.+)"$/u.exec(error.what.en)?.[1];
    return [id === undefined ? fault : { ...fault, unknown: { id, table: TABLES[tag.name] ?? FIGURES } }];
  }
}

/** Says the references in a chart's words. */
function checkWorded(story: StoryFile, tag: PlacedTag, model: Model): readonly Fault[] {
  return tag.attributes.flatMap(({ name, value, offsets }) => {
    if (value === null || !WORDED.has(name)) return [];
    return cutReferences(value).flatMap((piece): readonly Fault[] => {
      if (piece.kind === 'words') return [];
      try {
        sayReference(piece.text, story.lang, model);
        return [];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const [from, to] = [offsets[piece.start] ?? tag.start, (offsets[piece.end - 1] ?? tag.start) + 1];
        return [faultAt(story, from, to, { column: name, what: error.what, mend: error.mend })];
      }
    });
  });
}
