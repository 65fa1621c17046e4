import type { Source } from '../../src/model/observation.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { TimelineRow } from '../../src/charts/timeline-row.ts';
import type { Observation } from '../../src/model/observation.ts';

const NONE = { zh: '', en: '' };

/** A document in one line: `buildSource('a-plan', '2021-04-28', { publishedInferred: true })`; '' is no date. */
export function buildSource(id: string, published: string, given: Partial<Source> = {}): Source {
  return {
    id,
    kind: 'stored',
    region: 'zhumadian',
    title: { zh: id, en: id },
    issuer: NONE,
    authors: '',
    carrier: NONE,
    docType: 'EB/OL',
    published: parsePeriod(published),
    publishedInferred: false,
    covers: '',
    url: null,
    accessed: '',
    sha256: null,
    language: 'zh-Hans',
    display: null,
    permission: '',
    grade: 'official',
    note: NONE,
    ...given,
  };
}

/** A row of a timeline for a document. */
export function documentRow(source: Source, title = source.id, notes: readonly string[] = []): TimelineRow {
  const subject = { kind: 'document', source, covers: parsePeriod(source.covers) } as const;
  return { subject, title, notes, tone: `place-${source.region}`, follows: false };
}

/** A row of a timeline for a figure. */
export function figureRow(
  observation: Observation,
  title = observation.id,
  notes: readonly string[] = [],
): TimelineRow {
  const subject = { kind: 'figure', observation } as const;
  return { subject, title, notes, tone: `place-${observation.region.id}`, follows: true };
}
