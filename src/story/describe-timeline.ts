import { describeFigure, describeMarks, endTitle, joinSentences } from '../i18n/describe-figures.ts';
import { describeCare } from '../i18n/describe-figures.ts';
import { nameDocument } from '../i18n/name-document.ts';
import { nameMeasure } from '../i18n/name-measure.ts';
import { textFor } from '../i18n/text.ts';
import type { Timeline } from '../charts/timeline.ts';
import type { ReasonCode } from '../model/comparability.ts';
import type { Observation, Source } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';

/** A timeline in words: an editor's `sentence`, the title, each row in order, every kind of mark, why care is needed. */
export function describeTimeline(
  { title, attributes }: Pick<ChartRequest, 'title' | 'attributes'>,
  { rows, key }: Pick<Timeline, 'rows' | 'key'>,
  care: readonly ReasonCode[],
  lang: Lang,
): string {
  const stop = lang === 'zh' ? '。' : '.';
  const said = rows.map(({ row: { subject } }) =>
    subject.kind === 'document' ? sayDocument(subject.source, lang) : sayFigure(subject.observation, lang),
  );
  return joinSentences(
    [
      attributes['sentence'] ?? '',
      endTitle(title, lang),
      ...said.map((each) => each + stop),
      textFor(lang).drawn.timeline.order,
      describeMarks(
        key.map(({ meaning }) => meaning),
        lang,
      ),
      describeCare(care, lang),
    ],
    lang,
  );
}

function sayDocument(source: Source, lang: Lang): string {
  return nameDocument(source, lang);
}

function sayFigure(observation: Observation, lang: Lang): string {
  const { region, entityName } = observation;
  const named = [region.name[lang], entityName[lang], nameMeasure(observation, lang)].filter(Boolean);
  return `${named.join(lang === 'zh' ? '，' : ', ')}${lang === 'zh' ? '：' : ': '}${describeFigure(observation, lang)}`;
}
