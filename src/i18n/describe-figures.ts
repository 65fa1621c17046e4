import type { ReasonCode } from '../model/comparability.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { DRAWN_WORDS } from './drawn-words.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor, type Texts } from './text.ts';

/** A figure in words without its place: when, how much, of what kind: `2021, 20 enterprises (target: ensure)`. */
export function describeFigure(observation: Observation, lang: Lang): string {
  const text = textFor(lang);
  const { kind, mode, origin, period } = observation;
  const kindSaid = kind === 'actual' ? '' : text.kind[kind];
  const modeSaid = mode === null ? '' : text.mode[mode];
  const about = [
    origin === 'stated' ? '' : text.origin[origin],
    [kindSaid, modeSaid].filter(Boolean).join(lang === 'zh' ? '：' : ': '),
  ].filter(Boolean);
  const said = [formatPeriod(period, lang), formatQuantity(observation, lang)].join(
    lang === 'zh' ? '，' : ', ',
  );
  if (about.length === 0) return said;
  return lang === 'zh' ? `${said}（${about.join('，')}）` : `${said} (${about.join(', ')})`;
}

/** The figures of a place in words, as one sentence. */
export function describePlace(place: string, observations: readonly Observation[], lang: Lang): string {
  const figures = observations.map((each) => describeFigure(each, lang));
  return lang === 'zh' ? `${place}：${figures.join('；')}。` : `${place}: ${figures.join('; ')}.`;
}

/** Which figure stands highest, by what is drawn; all of them where several do; '' where there is none. */
export function describeHighest(observations: readonly Observation[], lang: Lang): string {
  const amounts = observations.map(amountOf);
  const highest = Math.max(...amounts.filter((amount) => amount !== null));
  const found = observations.filter((_, index) => amounts[index] === highest);
  if (found.length === 0) return '';
  const named = found.map(
    (each) => `${each.region.name[lang]}${lang === 'zh' ? '，' : ', '}${describeFigure(each, lang)}`,
  );
  return DRAWN_WORDS[lang].highest(named);
}

/** Every kind of mark that is drawn, in the words of the key; '' where there is none. */
export function describeMarks(meanings: readonly (keyof Texts['meaning'])[], lang: Lang): string {
  const { meaning } = textFor(lang);
  return meanings.length === 0 ? '' : DRAWN_WORDS[lang].marks(meanings.map((each) => meaning[each]));
}

/** Everything that keeps the figures from being compared outright; '' where nothing does. */
export function describeCare(care: readonly ReasonCode[], lang: Lang): string {
  const { reason } = textFor(lang);
  return care.length === 0 ? '' : DRAWN_WORDS[lang].care(care.map((code) => reason[code]));
}

/** Sentences one after the other; empty ones fall away. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  return sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

/** A title as a sentence: with its full stop, unless it ends in a mark of its own. */
export function endTitle(title: string, lang: Lang): string {
  if (title === '' || /[.?!。？！…]$/u.test(title)) return title;
  return title + (lang === 'zh' ? '。' : '.');
}

/** How high a figure stands, by what is drawn; `null` where nothing is. */
export function amountOf({ value, low, high }: Observation): number | null {
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}
