import type { Fault } from '../model/fault.ts';
import type { BoundKey } from './bound-keys.ts';
import { faultAt, type Said } from './fault-at.ts';
import type { FrontMatter } from './front-matter.ts';
import type { StoryFile } from './story.ts';

/** A story in one language with what it is bound to. */
export interface BoundStory {
  readonly story: StoryFile;
  readonly front: FrontMatter;
  readonly keys: readonly BoundKey[];
}

const LANGS = ['en', 'zh'] as const;

/**
 * Holds the two languages of each story to the same numbers, changes, counts, charts, quotes, checks and targets, each as
 * often, in any order; and each story to both languages, unless it says `languages`.
 */
export function checkParity(stories: readonly BoundStory[]): readonly Fault[] {
  const bySlug = Map.groupBy(stories, ({ story }) => story.slug);
  return [...bySlug.values()].flatMap((both) => {
    const [first, second] = both;
    if (!first) return [];
    if (!second) return checkLone(first);
    const told = both.every(({ front }) => LANGS.every((lang) => front.languages.includes(lang)));
    if (!told) return both.flatMap(checkTold);
    return [...compare(first, second), ...compare(second, first), ...compareFronts(first, second)];
  });
}

function checkLone({ story, front }: BoundStory): readonly Fault[] {
  const other = story.lang === 'en' ? 'zh' : 'en';
  if (!front.languages.includes(other)) return [];
  return [
    fault(story, 0, 3, {
      column: 'languages',
      what: {
        zh: `没有${other === 'zh' ? '中文' : '英文'}版`,
        en: `there is no ${other === 'en' ? 'English' : 'Chinese'} version`,
      },
      expected: {
        zh: `content/stories/${other}/${story.slug}.mdx`,
        en: `content/stories/${other}/${story.slug}.mdx`,
      },
      mend: {
        zh: `请补上；只有一种语言的写 languages: [${story.lang}]`,
        en: `Write it; of a story in one language say languages: [${story.lang}]`,
      },
    }),
  ];
}

function checkTold({ story, front }: BoundStory): readonly Fault[] {
  if (front.languages.length === LANGS.length) return [];
  return [
    fault(story, 0, 3, {
      column: 'languages',
      what: { zh: '另一种语言的版本也在', en: 'the other language is there too' },
      mend: { zh: '请删去 languages，或删去另一个文件', en: 'Take languages out, or the other file away' },
    }),
  ];
}

/** What the first has and the second has not, or not as often. */
function compare(first: BoundStory, second: BoundStory): readonly Fault[] {
  const left = new Map<string, number>();
  for (const { key } of second.keys) left.set(key, (left.get(key) ?? 0) + 1);
  return first.keys.flatMap(({ key, start, end }) => {
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    if (rest > 0) return [];
    const isElsewhere = second.keys.some((each) => each.key === key);
    return [
      fault(first.story, start, end, {
        column: key.split(' ')[0] ?? '',
        what: isElsewhere
          ? {
              zh: `${key} 在 ${second.story.file} 中次数较少`,
              en: `${key} stands less often in ${second.story.file}`,
            }
          : { zh: `${key} 不在 ${second.story.file} 中`, en: `${key} is not in ${second.story.file}` },
        expected: { zh: '两种语言数字相同', en: 'the same numbers in both languages' },
        mend: { zh: '请补到那里，或从这里删去', en: 'Add it there, or take it out here' },
      }),
    ];
  });
}

/** Dates, drafts and corrections are those of the story, not of a language. */
function compareFronts(first: BoundStory, second: BoundStory): readonly Fault[] {
  const of = ({ front }: BoundStory): Readonly<Record<string, string>> => ({
    published: front.published ?? '',
    updated: front.updated ?? '',
    draft: String(front.draft),
    order: String(front.order ?? ''),
    corrections: front.corrections.map(({ date }) => date).join(' '),
  });
  const [here, there] = [of(first), of(second)];
  return Object.keys(here)
    .filter((key) => here[key] !== there[key])
    .map((key) =>
      fault(second.story, 0, 3, {
        column: key,
        what: { zh: `${key} 与 ${first.story.file} 不同`, en: `${key} is not that of ${first.story.file}` },
        expected: { zh: here[key] || '空', en: here[key] || 'none' },
        mend: { zh: '请改成一样', en: 'Make them the same' },
      }),
    );
}

function fault(story: StoryFile, start: number, end: number, said: Said): Fault {
  return faultAt(story, start, end, said, 'parity');
}
