import { columnKind, type ColumnKind } from '../model/column-kind.ts';
import { REASONS } from '../model/comparability.ts';
import { TABLES } from '../model/tables.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';
import { CHECK_COLUMNS, TARGET_COLUMNS } from './finding-columns.ts';

/** A published column. `concept` is its concept in SDMX, as in the RDF Data Cube vocabulary. */
export interface PublishedColumn extends ColumnKind {
  readonly name: string;
  readonly concept?: string;
}

/**
 * A published table: its columns in order, the columns that make its key and by which it is sorted, and which columns
 * name an `id` of another table. No reference may be empty: validators take an empty cell for a broken one.
 */
export interface PublishedSchema {
  readonly columns: readonly PublishedColumn[];
  readonly key: readonly string[];
  readonly references: Readonly<Record<string, PublishedName>>;
}

/** The names of the published tables, in the order in which they are listed. */
export const PUBLISHED = [
  'observations',
  'mentions',
  'cited',
  'derived',
  'regions',
  'indicators',
  'definitions',
  'units',
  'sources',
  'breaks',
  'checks',
  'targets',
  'comparability',
  'changes',
] as const;
export type PublishedName = (typeof PUBLISHED)[number];

const { breaks, regions, indicators, definitions, units, sources, extracts, derived, changelog } = TABLES;
const MUST = { required: true } as const;

/** A column of the published figures. */
export type ObservationColumn = keyof typeof FIGURE_COLUMNS;

/** The names of the columns in which figures are published. */
export const OBSERVATION_COLUMNS = Object.keys(FIGURE_COLUMNS) as readonly ObservationColumn[];

const SDMX = 'http://purl.org/linked-data/sdmx/2009/';
const CONCEPTS: Readonly<Record<string, string>> = {
  region: `${SDMX}dimension#refArea`,
  period: `${SDMX}dimension#timePeriod`,
  value: `${SDMX}measure#obsValue`,
  unit: `${SDMX}attribute#unitMeasure`,
  obs_status: `${SDMX}attribute#obsStatus`,
};
const FIGURE_REFERENCES = {
  region: 'regions',
  indicator: 'indicators',
  definition: 'definitions',
  unit: 'units',
} as const;

/** The published tables by name, each column of what the column in src/model/tables.ts says it holds. */
export const PUBLISHED_SCHEMA: Readonly<Record<PublishedName, PublishedSchema>> = {
  observations: table(FIGURE_COLUMNS, ['id'], FIGURE_REFERENCES),
  mentions: table(
    must(FIGURE_COLUMNS, ['printed', 'quote', 'quote_en', 'source', 'source_kind', 'grade', 'anchor']),
    ['id'],
    {
      ...FIGURE_REFERENCES,
      source: 'sources',
    },
  ),
  cited: table(must(FIGURE_COLUMNS, ['printed', 'source', 'source_kind', 'grade']), ['id'], {
    ...FIGURE_REFERENCES,
    source: 'sources',
  }),
  derived: table(must(FIGURE_COLUMNS, ['derivation']), ['id'], FIGURE_REFERENCES),
  regions: table(register(regions), ['id']),
  indicators: table(register(indicators), ['id'], { unit: 'units' }),
  definitions: table(must(register(definitions), ['unit']), ['id'], {
    indicator: 'indicators',
    unit: 'units',
  }),
  units: table(register(units), ['id']),
  sources: table(register(sources), ['id'], { region: 'regions' }),
  checks: table(CHECK_COLUMNS, ['id']),
  targets: table(TARGET_COLUMNS, ['target'], { target: 'mentions' }),
  breaks: table(register(breaks), ['id']),
  comparability: table(
    {
      indicator: columnKind(extracts.shape.indicator),
      a: columnKind(derived.shape.id),
      b: columnKind(derived.shape.id),
      use: { type: 'text', ...MUST, codes: ['time', 'rank'] },
      answer: { type: 'text', ...MUST, codes: ['yes', 'care', 'no'] },
      reasons: {
        type: 'text',
        required: false,
        pattern: `(${REASONS.join('|')})( (${REASONS.join('|')}))*`,
      },
    },
    ['indicator', 'a', 'b', 'use'],
    { indicator: 'indicators', a: 'observations', b: 'observations' },
  ),
  changes: table(register(changelog), ['date', 'id', 'field']),
};

function register(of: (typeof TABLES)[keyof typeof TABLES]): Record<string, ColumnKind> {
  return Object.fromEntries(Object.entries(of.shape).map(([name, column]) => [name, columnKind(column)]));
}

function must(
  columns: Readonly<Record<string, ColumnKind>>,
  names: readonly string[],
): Record<string, ColumnKind> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, each]) => [name, names.includes(name) ? { ...each, ...MUST } : each]),
  );
}

function table(
  columns: Readonly<Record<string, ColumnKind>>,
  key: readonly string[],
  references: Readonly<Record<string, PublishedName>> = {},
): PublishedSchema {
  const named = Object.entries(columns).map(([name, each]) => {
    const concept = CONCEPTS[name];
    return { name, ...each, ...(concept && 'obs_status' in columns ? { concept } : {}) };
  });
  return { columns: named, key, references };
}
