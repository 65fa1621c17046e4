import type { Fault } from '../model/fault.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { faultAt } from './fault-at.ts';
import type { FrontMatter } from './front-matter.ts';
import type { FrontValue, FrontValues } from './read-front.ts';
import type { StoryFile } from './story.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const MOST_YEARS = /^(?:19|20)\d{2}/u;

/** Makes the front matter of what was read; each entry that is missing, of another kind, or against the rules is a fault. */
export function makeFront(
  story: StoryFile,
  values: FrontValues,
): { readonly front: FrontMatter; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const wrong = (key: string, what: Bilingual, mend: Bilingual): void => {
    const at = values.get(key) ?? { start: 0, end: 3 };
    faults.push(faultAt(story, at.start, at.end, { column: key, what, mend }));
  };
  const text = (key: string, isNeeded: boolean): string => {
    const found = values.get(key);
    if (found === undefined) {
      if (isNeeded) wrong(key, ...missing(key));
      return '';
    }
    if (typeof found.value === 'string' && found.value.trim() !== '') return found.value;
    wrong(key, ...notText(key));
    return '';
  };
  const list = (key: string): readonly string[] => {
    const found = values.get(key);
    if (found === undefined) return [];
    const items = childrenOf(values, key);
    if (Array.isArray(found.value) && items.every(([, { value }]) => typeof value === 'string'))
      return items.map(([, { value }]) => String(value));
    wrong(
      key,
      { zh: `${key} 不是列表`, en: `${key} is no list` },
      { zh: `写作 ${key}: [甲, 乙]`, en: `Write ${key}: [one, another]` },
    );
    return [];
  };
  const day = (key: string): string | null => {
    const found = values.get(key);
    if (found === undefined) return null;
    const said = String(found.value);
    if (DAY.test(said) && MOST_YEARS.test(said)) return said;
    wrong(
      key,
      { zh: `“${said}”不是日期`, en: `“${said}” is no date` },
      { zh: '写作 2026-11-22', en: 'Write it as 2026-11-22' },
    );
    return null;
  };
  const flag = values.get('draft');
  if (flag !== undefined && typeof flag.value !== 'boolean')
    wrong(
      'draft',
      { zh: 'draft 只能是 true', en: 'draft may only be true' },
      { zh: '写作 draft: true，或删去', en: 'Write draft: true, or leave it out' },
    );
  const order = values.get('order');
  if (order !== undefined && !Number.isInteger(order.value))
    wrong(
      'order',
      { zh: 'order 不是整数', en: 'order is no whole number' },
      { zh: '写作 order: 1', en: 'Write order: 1' },
    );
  const languages = list('languages');
  const other = languages.find((lang) => lang !== 'en' && lang !== 'zh');
  if (other !== undefined)
    wrong(
      'languages',
      { zh: `没有“${other}”这种语言`, en: `there is no language “${other}”` },
      { zh: '写作 languages: [zh]', en: 'Write languages: [zh]' },
    );
  else if (languages.length > 0 && !languages.includes(story.lang))
    wrong(
      'languages',
      {
        zh: `languages 里没有本文的语言 ${story.lang}`,
        en: `languages leaves out this file’s own, ${story.lang}`,
      },
      { zh: '请加上，或删去 languages', en: 'Add it, or leave languages out' },
    );
  if (values.has('authors') === false) wrong('authors', ...missing('authors'));
  const rows = (key: string, names: readonly string[]): readonly (readonly string[])[] =>
    childrenOf(values, key).map(([path]) => names.map((name) => text(`${path}.${name}`, true)));
  const front: FrontMatter = {
    title: text('title', true),
    description: text('description', true),
    authors: list('authors'),
    checkedBy: values.has('checked_by') ? text('checked_by', false) : null,
    published: day('published'),
    updated: day('updated'),
    corrections: childrenOf(values, 'corrections').map(([path]) => ({
      date: day(`${path}.date`) ?? '',
      text: text(`${path}.${story.lang}`, true),
    })),
    draft: flag?.value === true,
    languages: languages.length > 0 ? languages : (['en', 'zh'] satisfies readonly Lang[]),
    topics: list('topics'),
    order: Number.isInteger(order?.value) ? Number(order?.value) : null,
    unsourced: rows('unsourced', ['text', 'reason']).map(([words = '', reason = '']) => ({
      text: words,
      reason,
    })),
  };
  faults.push(...checkSense(story, values, front));
  return { front, faults };
}

/** What one entry says of another: who checked, when it was published, whether waived words are there. */
function checkSense(story: StoryFile, values: FrontValues, front: FrontMatter): readonly Fault[] {
  const { authors, checkedBy, published, updated, draft, unsourced } = front;
  const faults: Fault[] = [];
  const wrong = (key: string, what: Bilingual, mend: Bilingual): void => {
    const at = values.get(key) ?? { start: 0, end: 3 };
    faults.push(faultAt(story, at.start, at.end, { column: key, what, mend }));
  };
  if (checkedBy !== null && authors.includes(checkedBy))
    wrong(
      'checked_by',
      { zh: `${checkedBy} 是作者`, en: `${checkedBy} is an author` },
      { zh: '核对的须是另一个人', en: 'Somebody else has to check the figures' },
    );
  if (published !== null && checkedBy === null)
    wrong(
      'published',
      { zh: '没有 checked_by，不能发布', en: 'not to be published without checked_by' },
      {
        zh: '请让作者以外的人核对数字，写上 checked_by',
        en: 'Let somebody other than the authors check the figures, and name them in checked_by',
      },
    );
  if (published === null && !draft)
    wrong(
      'published',
      { zh: '没有 published', en: 'published is missing' },
      { zh: '写上日期；未写完的写 draft: true', en: 'Give the day; of what is not done, write draft: true' },
    );
  if (updated !== null && published !== null && updated < published)
    wrong(
      'updated',
      { zh: `早于 published ${published}`, en: `earlier than published, ${published}` },
      { zh: '请更正其中一个', en: 'Correct one of them' },
    );
  const own = values.get('unsourced') ?? { start: 0, end: 0 };
  const others = story.source.slice(0, own.start) + story.source.slice(own.end);
  for (const [at, { text }] of unsourced.entries()) {
    if (text !== '' && !others.includes(text))
      wrong(
        `unsourced.${at}.text`,
        { zh: `文中没有“${text}”`, en: `“${text}” is nowhere in this file` },
        { zh: '请照抄标题、描述或图题中的字', en: 'Copy the words of the title, the description or a chart' },
      );
  }
  return faults;
}

function childrenOf(values: FrontValues, key: string): readonly (readonly [string, FrontValue])[] {
  return [...values].filter(
    ([path]) => path.startsWith(`${key}.`) && !path.slice(key.length + 1).includes('.'),
  );
}

function missing(key: string): readonly [Bilingual, Bilingual] {
  return [
    { zh: `缺少 ${key}`, en: `${key} is missing` },
    { zh: `请加上 ${key}`, en: `Add ${key}` },
  ];
}

function notText(key: string): readonly [Bilingual, Bilingual] {
  return [
    { zh: `${key} 不是文字`, en: `${key} is no text` },
    { zh: '请把文字加上引号', en: 'Put the words in quotes' },
  ];
}
