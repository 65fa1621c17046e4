import type { Observation } from '../model/observation.ts';
import type { FigureNotes } from './figure-notes.ts';
import { cell, type Row } from './row.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from './schema.ts';

/** A figure as a row of a published table, in the order of OBSERVATION_COLUMNS: all that is known of it. */
export function observationRow(each: Observation, notes: FigureNotes): Row {
  return OBSERVATION_COLUMNS.map((column) => cell(CELLS[column](each, notes)));
}

const CELLS: Readonly<Record<ObservationColumn, (each: Observation, notes: FigureNotes) => unknown>> = {
  id: ({ id }) => id,
  mention_of: ({ mentionOf }) => mentionOf,
  region: ({ region }) => region.id,
  region_code: ({ region }) => region.gb2260,
  region_inferred: ({ regionInferred }) => regionInferred,
  level: ({ region }) => region.level,
  entity: ({ entity }) => entity,
  entity_en: ({ entityName }) => entityName.en,
  indicator: ({ indicator }) => indicator.id,
  definition: ({ definition }) => definition.id,
  definition_inferred: ({ definitionInferred }) => definitionInferred,
  basis: ({ definition }) => definition.basis,
  tier: ({ definition }) => definition.tier,
  period: ({ period }) => period?.iso,
  period_printed: ({ periodPrinted }) => periodPrinted,
  period_inferred: ({ periodInferred }) => periodInferred,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  unit: ({ definition }) => definition.unit.id,
  qualifier: ({ qualifier }) => qualifier,
  kind: ({ kind }) => kind,
  mode: ({ mode }) => mode,
  derivation: ({ expression }) => expression,
  obs_status: statusOf,
  printed: ({ printed }) => printed,
  quote: ({ quote }) => quote && quote.before + quote.printed + quote.after,
  quote_en: ({ quote }) => quote?.english.replace(/[⟦⟧]/gu, ''),
  source: ({ source }) => source?.id,
  source_kind: ({ source }) => source?.kind,
  grade: ({ source }) => source?.grade,
  anchor: anchorOf,
  published: ({ source }) => source?.published?.iso,
  accessed: ({ source }) => source?.accessed,
  series: ({ id }, { series }) => series.get(id),
  note_zh: ({ note }) => note.zh,
  note_en: ({ note }) => note.en,
};

/** Where the figure stands in the published text of its article, as a fragment of RFC 5147; `null` where we hold none. */
function anchorOf({ id, source }: Observation, { articles }: FigureNotes): string | null {
  const place = source && articles.get(source.id)?.places.get(id);
  return place ? `articles/${source.id}.txt#char=${place.start},${place.end}` : null;
}

/** The code of SDMX: normal, worked out (E), expected at the time (F); a target or a rule has none. */
function statusOf({ kind, origin }: Observation): string | null {
  if (kind === 'expected') return 'F';
  if (kind !== 'actual') return null;
  return origin === 'derived' ? 'E' : 'A';
}
