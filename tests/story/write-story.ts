import { formatFault, sortFaults, type Fault } from '../../src/model/fault.ts';
import { checkStories, type CheckedStories } from '../../src/story/check-stories.ts';
import { model } from '../model/real-model.ts';

const FRONT = {
  en: [
    'title: A title that is long enough',
    'description: A description that says what the story shows, in as many letters as it takes.',
    'authors: [A]',
    'checked_by: B',
    'published: 2026-11-22',
  ],
  zh: [
    'title: 一个足够长的标题',
    'description: 这里说明报道讲了什么，字数要够，不能太少，也不能写得太长，以免列表里放不下。',
    'authors: [甲]',
    'checked_by: 乙',
    'published: 2026-11-22',
  ],
} as const;

/** A story of a front matter that has nothing wrong, with `changes` of its entries (`null` leaves one out), and a body. */
export function writeStory(
  lang: 'en' | 'zh',
  body: string,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const entries = new Map<string, string>(
    FRONT[lang].map((line) => [line.slice(0, line.indexOf(':')), line]),
  );
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) entries.delete(key);
    else entries.set(key, `${key}: ${value}`);
  }
  return `---\n${[...entries.values()].join('\n')}\n---\n\n${body}\n`;
}

/** Checks stories given by file name; charts are not composed. */
export function checkTexts(files: Readonly<Record<string, string>>): CheckedStories {
  return checkStories(new Map(Object.entries(files)), model, { charts: false });
}

/** The faults of one story in English that is told in no other language, as lines after its file's name. */
export function faultsOf(
  body: string,
  changes: Readonly<Record<string, string | null>> = {},
): readonly string[] {
  const text = writeStory('en', body, { languages: '[en]', ...changes });
  return tellFaults(checkTexts({ 'content/stories/en/a.mdx': text }).faults, 'en');
}

/** Faults in order as lines without `content/stories/`. */
export function tellFaults(faults: readonly Fault[], lang: 'en' | 'zh'): readonly string[] {
  return sortFaults(faults).map((fault) => formatFault(fault, lang).replace('content/stories/', ''));
}
