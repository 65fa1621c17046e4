import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import { findProseNumerals } from '../text/find-prose-numerals.ts';
import { findBoundKeys, type BoundKey } from './bound-keys.ts';
import { makeFront } from './check-front.ts';
import { checkNumerals, type NamedRun } from './check-numerals.ts';
import { faultAt } from './fault-at.ts';
import { LENGTHS, type FrontMatter, type Waiver } from './front-matter.ts';
import { readFront, type FrontValues } from './read-front.ts';
import { cutReferences, sayReference } from './references.ts';
import { stringsOf } from './read-story.ts';
import type { StoryFile } from './story.ts';

/** A story in one language as its page shows it, and its faults. */
export interface ToldStory {
  readonly story: StoryFile;
  readonly front: FrontMatter;
  /** With every reference said. */
  readonly title: string;
  readonly description: string;
  readonly keys: readonly BoundKey[];
  /** What was waived in the body, with the reasons, then in the front matter. */
  readonly waived: readonly Waiver[];
  readonly faults: readonly Fault[];
}

const WORDED_KEYS = ['title', 'description'] as const;

/** Reads the front matter of a story and what the story is bound to; faults are those of the front matter and its numerals. */
export function tellStory(story: StoryFile, model: Model): ToldStory {
  const { values, faults: unread, isSound } = readFront(story);
  const { front, faults: wrong } = makeFront(story, values);
  const named = WORDED_KEYS.flatMap((name): readonly NamedRun[] => {
    const run = values.get(name)?.run;
    return run ? [{ ...run, name }] : [];
  });
  const said = named.map((run) => sayRun(story, run, model));
  const waivers = story.tags.filter(({ name }) => name === 'Unsourced');
  const waived = [
    ...waivers.map((tag) => ({ text: tag.words, reason: stringsOf(tag)['reason'] ?? '' })),
    ...front.unsourced,
  ];
  const needless = waivers
    .filter(({ words }) => words !== '' && findProseNumerals(words).length === 0)
    .map((tag) =>
      faultAt(story, tag.start, tag.start + '<Unsourced'.length, {
        column: '<Unsourced>',
        what: { zh: `“${tag.words}”里没有数字`, en: `“${tag.words}” holds no number` },
        mend: { zh: '不需要豁免，请去掉标签', en: 'It needs no waiver; take the tag away' },
      }),
    );
  const faults = [
    ...unread,
    ...(isSound ? wrong : []),
    ...said.flatMap(({ faults: each }) => each),
    ...checkLengths(story, values, said),
    ...needless,
    ...checkNumerals(
      story,
      named,
      front.unsourced.map(({ text }) => text),
      model,
    ),
  ];
  const [title = '', description = ''] = WORDED_KEYS.map(
    (key) => said.find(({ name }) => name === key)?.words ?? '',
  );
  return { story, front, title, description, keys: findBoundKeys(story, named, model), waived, faults };
}

interface SaidRun {
  readonly name: string;
  readonly words: string;
  readonly faults: readonly Fault[];
}

function sayRun(story: StoryFile, { name, text, offsets }: NamedRun, model: Model): SaidRun {
  const faults: Fault[] = [];
  const words = cutReferences(text).map((piece) => {
    if (piece.kind === 'words') return piece.text;
    try {
      return sayReference(piece.text, story.lang, model, piece.start === 0).words;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [from, to] = [offsets[piece.start] ?? 0, (offsets[piece.end - 1] ?? 0) + 1];
      faults.push(faultAt(story, from, to, { column: name, what: error.what, mend: error.mend }));
      return '';
    }
  });
  return { name, words: words.join(''), faults };
}

/** Titles and descriptions have a length that cards, feeds and search results can show. */
function checkLengths(story: StoryFile, values: FrontValues, said: readonly SaidRun[]): readonly Fault[] {
  return WORDED_KEYS.flatMap((key) => {
    const [least, most] = LENGTHS[key][story.lang];
    const run = said.find(({ name }) => name === key);
    const length = [...(run?.words ?? '')].length;
    const at = values.get(key);
    if (!run || !at || run.faults.length > 0 || (length >= least && length <= most)) return [];
    return [
      faultAt(story, at.start, at.end, {
        column: key,
        what: { zh: `${key} 有 ${length} 字`, en: `${key} has ${length} letters` },
        expected: { zh: `${least} 至 ${most} 字`, en: `${least} to ${most}` },
        mend: length < least ? { zh: '请写得具体些', en: 'Say more' } : { zh: '请缩短', en: 'Shorten it' },
      }),
    ];
  });
}
