import type { TimelineRow } from '../charts/timeline-row.ts';
import { sayDeadline } from '../i18n/deadline.ts';
import { sayCovers, sayPublished } from '../i18n/name-document.ts';
import { nameMeasure } from '../i18n/name-measure.ts';
import { formatPeriod } from '../i18n/period.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { textFor } from '../i18n/text.ts';
import type { Observation, Region, Source } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import type { Lang } from '../model/vocabulary.ts';

const LAST = Number.MAX_VALUE;

/** The rows of a timeline: documents by date, under each its figures by theirs, then the figures of no document named. */
export function timelineRows(
  documents: readonly Source[],
  figures: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
  lang: Lang,
): readonly TimelineRow[] {
  const places = new Set([
    ...documents.map(({ region }) => region),
    ...figures.map((each) => each.region.id),
  ]);
  const nameOf = (id: string): string => (places.size > 1 ? (regions.get(id)?.name[lang] ?? id) : '');
  const inOrder = documents.toSorted((a, b) => startOf(a) - startOf(b));
  const byTime = figures.toSorted((a, b) => (a.period?.end ?? LAST) - (b.period?.end ?? LAST));
  const alone = byTime.filter(({ source }) => !documents.some(({ id }) => id === source?.id));
  return [
    ...inOrder.flatMap((source) => [
      documentRow(source, nameOf(source.region), lang),
      ...byTime
        .filter((each) => each.source?.id === source.id)
        .map((each) =>
          figureRow(each, each.region.id === source.region ? '' : nameOf(each.region.id), lang, true),
        ),
    ]),
    ...alone.map((each) => figureRow(each, nameOf(each.region.id), lang, false)),
  ];
}

function documentRow(source: Source, place: string, lang: Lang): TimelineRow {
  const cited = source.kind === 'cited' ? textFor(lang).drawn.timeline.cited : '';
  return {
    subject: { kind: 'document', source, covers: parsePeriod(source.covers) },
    title: source.title[lang],
    notes: phrases([place, cited, sayPublished(source, lang), sayCovers(source, lang)], lang),
    tone: `place-${source.region}`,
    follows: false,
  };
}

function figureRow(observation: Observation, place: string, lang: Lang, follows: boolean): TimelineRow {
  const { kind, origin, period, region, entityName } = observation;
  const text = textFor(lang);
  const of = kind === 'actual' ? (origin === 'stated' ? '' : text.meaning[origin]) : text.kind[kind];
  const when = kind === 'target' ? [sayDeadline(observation, lang)] : [formatPeriod(period, lang), of];
  return {
    subject: { kind: 'figure', observation },
    title: `${nameMeasure(observation, lang)}${lang === 'zh' ? '：' : ': '}${formatQuantity(observation, lang)}`,
    notes: phrases([place, entityName[lang], ...when], lang),
    tone: `place-${region.id}`,
    follows,
  };
}

function startOf({ published }: Source): number {
  return published?.start ?? LAST;
}

function phrases(parts: readonly string[], lang: Lang): readonly string[] {
  const said = parts.filter(Boolean);
  const comma = lang === 'zh' ? '，' : ', ';
  return said.map((part, at) => (at < said.length - 1 ? part + comma : part));
}
