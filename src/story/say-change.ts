import { sayChangeFigure, type ChangeKind, type ComputedChange } from '../i18n/change-figure.ts';
import { judgeWording, sayChangeInWords, trueWordings } from '../i18n/change-words.ts';
import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';
import { oneOf } from './one-of.ts';
import { readChange, type Change } from './read-change.ts';
import { capitalise, type Attributes, type Shown } from './shown.ts';

/** What `<Change from to as form says/>` shows. Refuses what cannot be compared, and words that are not true of it. */
export function sayChange(attributes: Attributes, lang: Lang, model: Model): Shown {
  const change = readChange(attributes, model);
  const { as, from, to } = change;
  const says = attributes['says']?.trim();
  const form = oneOf('form', says === undefined ? attributes['form'] : 'words', ['figure', 'words']);
  const words =
    form === 'figure' ? sayChangeFigure(change.result, as, change.unit, lang) : inWords(change, says, lang);
  return {
    words: capitalise(words, attributes),
    isPrinted: false,
    observations: [from, to],
    key: `change ${as} ${from.id} ${to.id}`,
  };
}

function inWords(change: Change, says: string | undefined, lang: Lang): string {
  const { as, ratio } = change;
  const wordings = as === 'difference' ? [] : trueWordings(ratio, lang);
  if (says !== undefined) {
    const verdict = as === 'difference' ? null : judgeWording(says.toLowerCase(), ratio, lang);
    if (verdict === true) return says;
    throw untrue(says, verdict === null, sayTimes(ratio, change), wordings);
  }
  const words = as === 'difference' ? null : sayChangeInWords(ratio, as === 'ratio' ? 'to' : 'by', lang);
  if (words !== null) return words;
  throw new Refusal(
    { zh: '这个变化没有合适的说法', en: 'this change has no words of its own' },
    { zh: '请用 form="figure" 写成数字', en: 'Write it in figures with form="figure"' },
  );
}

function sayTimes({ low, high }: { low: number | null; high: number | null }, { unit, result }: Change) {
  const ratio: ComputedChange = { value: result.value === null ? null : middle(low, high), low, high };
  const say = (lang: Lang): string => sayChangeFigure(ratio, 'ratio' satisfies ChangeKind, unit, lang);
  return { zh: say('zh'), en: say('en') };
}

function middle(low: number | null, high: number | null): number | null {
  return low === null || high === null ? null : (low + high) / 2;
}

function untrue(
  says: string,
  isUnknown: boolean,
  times: { zh: string; en: string },
  wordings: readonly string[],
): Refusal {
  const what = isUnknown
    ? { zh: `不认识“${says}”这个说法`, en: `“${says}” is no wording of a change that is known here` }
    : {
        zh: `“${says}”与事实不符，后者是前者的${times.zh}`,
        en: `“${says}” is not true: the later figure is ${times.en} the earlier`,
      };
  const mend =
    wordings.length === 0
      ? { zh: '请用 form="figure" 写成数字', en: 'Write it in figures with form="figure"' }
      : { zh: `可写：${wordings.join('、')}`, en: `True are: ${wordings.join(', ')}` };
  return new Refusal(what, mend);
}
