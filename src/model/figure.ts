import { parseQuantity, type Quantity } from '../text/quantity.ts';
import type { Fault } from './fault.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';
import type { Qualifier } from './vocabulary.ts';

type FigureRow = Row<'extracts'> | Row<'cited'>;
/** What a figure is read from. */
type Worded = Pick<FigureRow, 'printed' | 'qualifier' | 'kind'>;

/** What a figure's wording gives: value and bounds in the base unit, and how it is hedged. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** Words that hedge a figure without standing beside it, as 最高 does for the second sum in 最高给予500万元、300万元. */
const HEDGES: Readonly<Record<Exclude<Qualifier, 'eq' | 'range'>, RegExp>> = {
  gte: /以上|不低于|不少于|至少/u,
  gt: /超过|超|突破|逾|余|多/u,
  lte: /以内|以下|不超过|最高|至多|不多于/u,
  lt: /近|不足|不满|低于/u,
  approx: /约|左右|上下/u,
};

/** Reads a figure from its printed words; `null` where they are no quantity. Rules and targets are exact as worded. */
export function readFigure(row: Worded): Figure | null {
  const read = parseQuantity(row.printed);
  if (!read) return null;
  const qualifier = row.qualifier ?? read.qualifier;
  if (qualifier !== read.qualifier) return { value: read.value, qualifier, ...boundsOf(qualifier, read) };
  const isExact = read.qualifier === 'eq' && (row.kind === 'target' || row.kind === 'rule');
  const bounds = isExact ? { low: null, high: null } : { low: read.low, high: read.high };
  return { value: read.value, qualifier, ...bounds };
}

function boundsOf(qualifier: Qualifier, read: Quantity): { low: number | null; high: number | null } {
  if (qualifier === 'gte' || qualifier === 'gt') return { low: read.value, high: null };
  if (qualifier === 'lte' || qualifier === 'lt') return { low: null, high: read.value };
  return { low: read.low, high: read.high };
}

/**
 * Holds the filled cells of a row against what its printed words give; empty ones are for `npm run fill`. The words around
 * it are not asked where they were withdrawn.
 */
export function checkFigure(row: FigureRow, figure: Figure, isWithdrawn = false): readonly Fault[] {
  const faults: Fault[] = [];
  for (const column of ['value', 'low', 'high'] as const) {
    const cell = row[column];
    const parsed = figure[column];
    if (cell === parsed) continue;
    const what = {
      zh: `${cell ?? '空'}，而 ${row.printed} 读作 ${parsed ?? '空'}`,
      en: `${cell ?? 'empty'}, but ${row.printed} reads ${parsed ?? 'empty'}`,
    };
    const expected = {
      zh: parsed === null ? '留空' : String(parsed),
      en: parsed === null ? 'an empty cell' : String(parsed),
    };
    const mend = {
      zh: '请清空此格后运行 npm run fill，或更正 printed',
      en: 'Empty the cell and run npm run fill, or correct printed',
    };
    faults.push(said(row, column, what, expected, mend));
  }
  if (row.qualifier === null) {
    const expected = { zh: figure.qualifier, en: figure.qualifier };
    faults.push(
      said(row, 'qualifier', { zh: '空着', en: 'empty' }, expected, {
        zh: '请运行 npm run fill',
        en: 'Run npm run fill',
      }),
    );
  } else if ('quote' in row && !isWithdrawn) faults.push(...checkHedge(row, row.qualifier));
  return faults;
}

/** A qualifier that the printed figure does not carry must stand in the words around it. */
function checkHedge(row: Row<'extracts'>, qualifier: Qualifier): readonly Fault[] {
  const read = parseQuantity(row.printed);
  if (!read || read.qualifier === qualifier) return [];
  const around = row.quote.replace(/⟦[^⟦⟧]*⟧/u, ' ');
  if (
    read.qualifier === 'eq' &&
    qualifier !== 'eq' &&
    qualifier !== 'range' &&
    HEDGES[qualifier].test(around)
  )
    return [];
  const what = {
    zh: `${qualifier}，而 ${row.printed} 读作 ${read.qualifier}`,
    en: `${qualifier}, but ${row.printed} reads ${read.qualifier}`,
  };
  const expected = { zh: '引文中有相应的限定词', en: 'a word in the quote that says so' };
  return [
    said(row, 'qualifier', what, expected, {
      zh: '请更正 qualifier 或加长引文',
      en: 'Correct the qualifier or let the quote grow',
    }),
  ];
}
