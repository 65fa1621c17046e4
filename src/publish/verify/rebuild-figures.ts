import { deriveFigures } from '../../model/derive.ts';
import type { Fault } from '../../model/fault.ts';
import type { Observation } from '../../model/observation.ts';
import { observeCited } from '../../model/observe.ts';
import { readRows } from '../../model/read-rows.ts';
import { makeRegisters, type Registers } from '../../model/registers.ts';
import type { Row } from '../../model/tables.ts';
import { readTableText, toOwnTable, type TextRow } from './read-table-text.ts';

/** The figures of a published folder, made again from its tables alone: each value read from its printed words. */
export interface Rebuilt {
  readonly registers: Registers;
  readonly observations: readonly Observation[];
  /** The ids of the figures that were worked out again, in their order. */
  readonly derived: readonly Observation[];
  readonly faults: readonly Fault[];
}

type RegisterName = 'regions' | 'units' | 'indicators' | 'definitions' | 'sources' | 'breaks';

/** Makes the figures of a published folder again; what its cells do not bear out is a fault of their line. */
export function rebuildFigures(files: ReadonlyMap<string, Uint8Array>): Rebuilt {
  const faults: Fault[] = [];
  const read = <T extends RegisterName>(name: T) => {
    const result = readRows(name, `${name}.csv`, toOwnTable(readTableText(files, name), name, name));
    faults.push(...result.faults);
    return result.rows;
  };
  const { registers, faults: unregistered } = makeRegisters({
    regions: read('regions'),
    units: read('units'),
    indicators: read('indicators'),
    definitions: read('definitions'),
    sources: read('sources'),
    breaks: read('breaks'),
    entities: namedEntities(files),
  });
  faults.push(...unregistered);
  const observe = (name: 'mentions' | 'cited'): readonly Observation[] => {
    const texts = readTableText(files, name);
    const result = readRows('cited', `${name}.csv`, toOwnTable(texts, name, 'cited'));
    const observed = observeCited(result.rows, registers);
    faults.push(...result.faults, ...observed.faults);
    const byId = new Map(texts.map((row) => [row.cells['id'], row]));
    return observed.observations.map((each) => asPublished(each, byId.get(each.id), name));
  };
  const stated = [...observe('mentions'), ...observe('cited')];
  const rows = readRows(
    'derived',
    'derived.csv',
    toOwnTable(readTableText(files, 'derived'), 'derived', 'derived', { expression: 'derivation' }),
  );
  const derived = deriveFigures(rows.rows, stated, registers);
  faults.push(...rows.faults, ...derived.faults);
  return {
    registers,
    observations: [...stated, ...derived.observations],
    derived: derived.observations,
    faults,
  };
}

/** The bodies within places that figures name, each once, with its English name. */
function namedEntities(files: ReadonlyMap<string, Uint8Array>): readonly Row<'entities'>[] {
  const named = (['mentions', 'cited'] as const).flatMap((name) =>
    readTableText(files, name).flatMap(({ line, cells }) => {
      const { entity: zh = '', entity_en: en = '', region = '' } = cells;
      return zh === '' ? [] : [{ zh, en, region, file: `${name}.csv`, line }];
    }),
  );
  return [...new Map(named.map((row) => [row.zh, row])).values()];
}

/** A figure with what tables of data/ keep elsewhere: which statement it repeats, and its sentence. */
function asPublished(each: Observation, row: TextRow | undefined, name: 'mentions' | 'cited'): Observation {
  if (name === 'cited' || !row) return each;
  const { quote = '', quote_en: english = '', mention_of: mentionOf } = row.cells;
  const at = quote.indexOf(each.printed);
  const cut = {
    before: quote.slice(0, at),
    printed: each.printed,
    after: quote.slice(at + each.printed.length),
  };
  return {
    ...each,
    origin: 'stated',
    mentionOf: mentionOf === undefined || mentionOf === '' ? null : mentionOf,
    quote: { section: '', ...cut, english },
  };
}
