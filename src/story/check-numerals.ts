import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { findProseNumerals } from '../text/find-prose-numerals.ts';
import { readProseNumbers } from '../text/read-prose-number.ts';
import { faultAt, type Said } from './fault-at.ts';
import { cutReferences } from './references.ts';
import type { StoryFile, TextRun } from './story.ts';
import { WORDED } from './tags.ts';

const MOST_OFFERED = 3;

/** Words of a story that stand outside its body, such as its title, and what they are called. */
export interface NamedRun extends TextRun {
  readonly name: string;
}

/**
 * Every numeral of a story that no tag binds and no waiver covers: in its body, in the words of its charts and in `named`,
 * the words of its front matter. `waived` are words that the front matter waives. Each fault offers ids of that value.
 */
export function checkNumerals(
  story: StoryFile,
  named: readonly NamedRun[],
  waived: readonly string[],
  model: Model,
): readonly Fault[] {
  const used = usedSources(story, model);
  const body = story.runs.map((run) => ({ ...run, name: 'numeral' }));
  const charts = story.tags.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, offsets }) =>
      value !== null && WORDED.has(name) ? [{ name, text: value, offsets }] : [],
    ),
  );
  const open = [...charts, ...named].map((run) => ({ ...run, text: hide(run.text, waived) }));
  return [...body, ...open].flatMap((run) =>
    findProseNumerals(run.text).map(({ start, end, text }) => {
      const values = readProseNumbers(text, run.text.slice(end));
      const offered = offer(values, model, used);
      const [from, to] = [run.offsets[start] ?? 0, (run.offsets[end - 1] ?? 0) + 1];
      return faultAt(story, from, to, say(run.name, text, offered), 'numerals');
    }),
  );
}

/** The words with references and waived words blanked, at the same length. */
function hide(text: string, waived: readonly string[]): string {
  const blank = (words: string): string => '\uFFFC'.repeat(words.length);
  const bound = cutReferences(text)
    .map((piece) => (piece.kind === 'words' ? piece.text : blank(text.slice(piece.start, piece.end))))
    .join('');
  return waived.reduce((left, words) => (words === '' ? left : left.replaceAll(words, blank(words))), bound);
}

function usedSources({ tags }: StoryFile, { byId }: Model): ReadonlySet<string> {
  const ids = tags.flatMap(({ attributes }) => attributes.flatMap(({ value }) => value?.split(/\s+/u) ?? []));
  return new Set(ids.flatMap((id) => byId.get(id)?.source?.id ?? []));
}

/** Statements of a value, those of the story's own sources first. */
function offer(
  values: readonly number[],
  { observations }: Model,
  used: ReadonlySet<string>,
): readonly Observation[] {
  const fits = observations.filter(
    ({ value, mentionOf }) => mentionOf === null && value !== null && values.includes(value),
  );
  const isUsed = ({ source }: Observation): boolean => used.has(source?.id ?? '');
  return [...fits.filter(isUsed), ...fits.filter((each) => !isUsed(each))].slice(0, MOST_OFFERED);
}

function say(column: string, numeral: string, offered: readonly Observation[]): Said {
  const isBody = column === 'numeral';
  const ids = offered.map(({ id }) => (isBody ? `<Value of="${id}" />` : `{${id}}`));
  const others = isBody
    ? ['<Count>', '<Change>', '<Unsourced reason="…">']
    : ['{count …}', '{change …}', 'unsourced'];
  const [zh, en] = [others.join('、'), `${others.slice(0, -1).join(', ')} or ${others.at(-1) ?? ''}`];
  return {
    column,
    what: { zh: `“${numeral}”没有出处`, en: `“${numeral}” has no source` },
    expected: { zh: '与一个数字相系，或写明理由豁免', en: 'bound to a figure, or waived with a reason' },
    mend:
      ids.length > 0
        ? { zh: `是否为 ${ids.join('、')}？不然请用 ${zh}`, en: `Is it ${ids.join(', ')}? If not, use ${en}` }
        : { zh: `数据中没有这个值，请用 ${zh}`, en: `No figure has this value; use ${en}` },
  };
}
