import { breakWords } from '../i18n/break-words.ts';
import { knownWords } from '../i18n/known-words.ts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import type { Source } from '../model/observation.ts';
import type { ComposedChart } from './composed.ts';
import { shownCare } from './shown-care.ts';

/** What a chart says in the frame of another site, besides its drawing. */
export interface EmbedWords {
  /** Pieces between which its title breaks; `undefined` in English, which breaks at its spaces. */
  readonly pieces: readonly string[] | undefined;
  /** Reasons for care first, worst first, then the editor’s note. */
  readonly notes: readonly string[];
  /** Documents to name: few; none where they are counted in `more`. */
  readonly sources: readonly Source[];
  /** What the page of the chart has besides. */
  readonly more: string;
}

const MOST_SHOWN = 3;

const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of a chart in a frame: notes and sources up to three of each, the others behind one link. */
export function embedWords(chart: ComposedChart, model: Model): EmbedWords {
  const { lang, title, care, note, observations, documents = [] } = chart;
  const text = textFor(lang);
  const sources = [...new Set([...documents, ...observations.flatMap(({ source }) => source ?? [])])];
  const few = sources.length <= MOST_SHOWN;
  const more = [
    ...(care.length > MOST_SHOWN ? [text.chart.careAll(care.length)] : []),
    ...(few ? [] : [text.chart.sourcesAll(sources.length)]),
    text.chart.tableAndData,
  ];
  return {
    pieces: lang === 'zh' ? breakWords(title, lang, knownWords(model)) : undefined,
    notes: [...shownCare(care, MOST_SHOWN).map((code) => text.reason[code]), note].filter(Boolean),
    sources: few ? sources : [],
    more: startSentence(more.join(lang === 'zh' ? '、' : ', ')),
  };
}
