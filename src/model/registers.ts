import { readBreakRows } from './breaks.ts';
import type { Fault } from './fault.ts';
import type { Definition, Indicator, Region, Source, Unit } from './observation.ts';
import { duplicateId, said, unknownId } from './said.ts';
import type { Row } from './tables.ts';
import { LEVELS, type Bilingual } from './vocabulary.ts';

/** What the observations refer to, by id. */
export interface Registers {
  readonly regions: ReadonlyMap<string, Region>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of bodies within places, by the Chinese one. */
  readonly entities: ReadonlyMap<string, Bilingual>;
}

/** The rows the registers are made from. */
export interface RegisterRows {
  readonly regions: readonly Row<'regions'>[];
  readonly units: readonly Row<'units'>[];
  readonly indicators: readonly Row<'indicators'>[];
  readonly definitions: readonly Row<'definitions'>[];
  readonly sources: readonly Row<'sources'>[];
  readonly breaks: readonly Row<'breaks'>[];
  readonly entities: readonly Row<'entities'>[];
}

/** Makes the registers; ids that occur twice and references that lead nowhere are faults. */
export function makeRegisters(rows: RegisterRows): {
  readonly registers: Registers;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const regions = byId(rows.regions, faults, toRegion);
  const units = byId(rows.units, faults, toUnit);
  const unitOf = (row: { file: string; line: number; unit: string | null }): Unit | undefined => {
    const unit = units.get(row.unit ?? '');
    if (!unit) faults.push(unknownId(row, 'unit', row.unit ?? '', 'units.csv', units.keys()));
    return unit;
  };
  const known = new Set(rows.indicators.map(({ id }) => id));
  const { breaks, faults: broken } = readBreakRows(rows.breaks, known, new Set(regions.keys()));
  faults.push(...broken);
  const indicators = byId(rows.indicators, faults, (row) => {
    const unit = unitOf(row);
    const own = breaks.filter(({ indicator }) => indicator === null || indicator === row.id);
    return unit ? toIndicator(row, unit, own) : null;
  });
  const definitions = byId(rows.definitions, faults, (row) => {
    const indicator = indicators.get(row.indicator);
    if (!indicator)
      faults.push(unknownId(row, 'indicator', row.indicator, 'indicators.csv', indicators.keys()));
    const unit = row.unit === null ? indicator?.unit : unitOf(row);
    return indicator && unit ? toDefinition(row, unit) : null;
  });
  for (const row of rows.definitions) {
    if (row.part_of !== null && !definitions.has(row.part_of)) {
      faults.push(unknownId(row, 'part_of', row.part_of, 'definitions.csv', definitions.keys()));
    }
    if (row.id.split('/')[0] !== row.indicator) faults.push(misnamed(row));
  }
  const sources = byId(rows.sources, faults, (row) => {
    if (!regions.has(row.region))
      faults.push(unknownId(row, 'region', row.region, 'regions.csv', regions.keys()));
    return toSource(row);
  });
  for (const row of rows.regions) {
    if (row.parent === null) continue;
    const parent = regions.get(row.parent);
    if (!parent) faults.push(unknownId(row, 'parent', row.parent, 'regions.csv', regions.keys()));
    else if (LEVELS.indexOf(parent.level) >= LEVELS.indexOf(row.level)) faults.push(notAbove(row, parent));
  }
  const entities = nameEntities(rows.entities, regions, faults);
  return { registers: { regions, units, indicators, definitions, sources, entities }, faults };
}

/** Rows by id; a repeated id is a fault, the first one stands. */
export function byId<R extends { id: string; file: string; line: number }, T>(
  rows: readonly R[],
  faults: Fault[],
  make: (row: R) => T | null,
): ReadonlyMap<string, T> {
  const made = new Map<string, T>();
  const first = new Map<string, R>();
  for (const row of rows) {
    const before = first.get(row.id);
    if (before) {
      faults.push(duplicateId(row, row.id, before));
      continue;
    }
    first.set(row.id, row);
    const value = make(row);
    if (value !== null) made.set(row.id, value);
  }
  return made;
}

function nameEntities(
  rows: readonly Row<'entities'>[],
  regions: ReadonlyMap<string, Region>,
  faults: Fault[],
): ReadonlyMap<string, Bilingual> {
  for (const row of rows.filter(({ region }) => !regions.has(region)))
    faults.push(unknownId(row, 'region', row.region, 'regions.csv', regions.keys()));
  return byId(
    rows.map((row) => ({ ...row, id: row.zh })),
    faults,
    ({ zh, en }) => ({ zh, en }),
  );
}

function misnamed(row: Row<'definitions'>): Fault {
  const what = { zh: `${row.id} 不属于 ${row.indicator}`, en: `${row.id} is not of ${row.indicator}` };
  const expected = { zh: `${row.indicator}/……`, en: `${row.indicator}/…` };
  return said(row, 'id', what, expected);
}

function notAbove(row: Row<'regions'>, parent: Region): Fault {
  const what = { zh: `${parent.id} 为 ${parent.level}`, en: `${parent.id} is a ${parent.level}` };
  return said(row, 'parent', what, { zh: `高于 ${row.level} 的一级`, en: `a level above ${row.level}` });
}

function toRegion(row: Row<'regions'>): Region {
  const { id, level, parent, gb2260 } = row;
  const name = { zh: row.name_zh, en: row.name_en };
  const type = { zh: row.type_zh, en: row.type_en };
  return { id, name, type, level, parent, gb2260, note: { zh: row.note_zh, en: row.note_en } };
}

function toUnit(row: Row<'units'>): Unit {
  const { id, zh, currency, decimals } = row;
  return {
    id,
    zh,
    zhClassifier: row.zh_classifier,
    enOne: row.en_one,
    enOther: row.en_other,
    currency,
    decimals,
  };
}

function toIndicator(row: Row<'indicators'>, unit: Unit, breaks: Indicator['breaks']): Indicator {
  const { id, topic, decimals, definition_source: definitionSource } = row;
  const name = { zh: row.name_zh, en: row.name_en };
  const short = { zh: row.short_zh, en: row.short_en };
  const definition = { zh: row.definition_zh, en: row.definition_en };
  return { id, name, short, unit, topic, decimals, definition, definitionSource, breaks };
}

function toDefinition(row: Row<'definitions'>, unit: Unit): Definition {
  const { id, indicator, basis, tier } = row;
  const scope = { zh: row.scope_zh, en: row.scope_en };
  const named = { class: row.class, partOf: row.part_of, tierAndAbove: row.tier_and_above };
  return { id, indicator, basis, tier, ...named, annualRegister: row.annual_register, scope, unit };
}

function toSource(row: Row<'sources'>): Source {
  const {
    id,
    kind,
    region,
    authors,
    published,
    covers,
    url,
    accessed,
    sha256,
    language,
    display,
    permission,
    grade,
  } = row;
  return {
    ...{
      id,
      kind,
      region,
      authors,
      published,
      covers,
      url,
      accessed,
      sha256,
      language,
      display,
      permission,
      grade,
    },
    title: { zh: row.title_zh, en: row.title_en },
    issuer: { zh: row.issuer_zh, en: row.issuer_en },
    carrier: { zh: row.carrier_zh, en: row.carrier_en },
    docType: row.doc_type,
    publishedInferred: row.published_inferred,
    note: { zh: row.note_zh, en: row.note_en },
  };
}
