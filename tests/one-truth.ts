import { formatQuantity, type Quantity } from '../src/i18n/quantity.ts';
import type { Unit } from '../src/model/observation.ts';
import type { Lang, Origin, Qualifier } from '../src/model/vocabulary.ts';

/** A row of a chart's CSV, with what it takes to say it in words: texts as they stand there, '' where there is none. */
export interface CsvRow {
  readonly id: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly qualifier: string;
  readonly origin: string;
  readonly printed: string;
  readonly unit: Unit;
  readonly region: string;
  readonly kind: string;
  readonly period: string;
}

/**
 * The five renderings of one figure of the site, in one language. `drawings`: the wide and the narrow one, each mark by
 * the name a reader is told. In JSON-LD `words` is '' where the value alone says all.
 */
export interface Renderings {
  readonly lang: Lang;
  readonly csv: readonly CsvRow[];
  readonly drawings: readonly (readonly { readonly id: string; readonly name: string }[])[];
  readonly table: readonly { readonly id: string; readonly figure: string }[];
  readonly description: string;
  readonly jsonLd: readonly {
    readonly id: string;
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly words: string;
  }[];
}

/** Where renderings of one figure disagree: each number, hedge and figure missing from one of them; none if all agree. */
export function findDisagreements({
  lang,
  csv,
  drawings,
  table,
  description,
  jsonLd,
}: Renderings): readonly string[] {
  const found: string[] = [];
  const comma = lang === 'zh' ? '，' : ', ';
  const ids = csv.map(({ id }) => id).toSorted();
  const sameIds = (name: string, others: readonly string[]): void => {
    const there = [...new Set(others)].toSorted();
    if (there.join() !== ids.join())
      found.push(`${name}: figures ${there.join(', ')} instead of ${ids.join(', ')}`);
  };
  const same = (where: string, id: string, is: string, wanted: string): void => {
    if (is !== wanted)
      found.push(`${where}: ${id}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
  };
  for (const [at, drawing] of drawings.entries())
    sameIds(
      `drawing ${at + 1}`,
      drawing.map(({ id }) => id),
    );
  sameIds(
    'table',
    table.map(({ id }) => id),
  );
  sameIds(
    'JSON-LD',
    jsonLd.map(({ id }) => id),
  );
  for (const row of csv) {
    const words = formatQuantity(toQuantity(row), lang);
    for (const [at, drawing] of drawings.entries()) {
      for (const mark of drawing.filter(({ id }) => id === row.id)) {
        // Between place and period on one side, kind or origin on the other.
        if (!mark.name.includes(`${comma}${words}${comma}`))
          found.push(
            `drawing ${at + 1}: ${row.id}: ${JSON.stringify(mark.name)} without ${JSON.stringify(words)}`,
          );
      }
    }
    for (const each of table.filter(({ id }) => id === row.id)) same('table', row.id, each.figure, words);
    for (const each of jsonLd.filter(({ id }) => id === row.id)) {
      for (const field of ['value', 'low', 'high'] as const)
        same(`JSON-LD ${field}`, row.id, each[field], row[field]);
      same('JSON-LD words', row.id, each.words, isPlain(row) ? '' : words);
    }
    if (!description.includes(words)) found.push(`description: ${row.id}: no ${JSON.stringify(words)}`);
  }
  return found;
}

/** A value without hedge or bounds. */
function isPlain({ value, low, high, qualifier }: CsvRow): boolean {
  return qualifier === 'eq' && value !== '' && low === '' && high === '';
}

function toQuantity({ value, low, high, qualifier, printed, origin, unit }: CsvRow): Quantity {
  const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
  return {
    value: number(value),
    low: number(low),
    high: number(high),
    qualifier: qualifier as Qualifier,
    printed,
    origin: origin as Origin,
    definition: { unit },
  };
}
