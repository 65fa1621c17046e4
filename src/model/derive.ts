import { checkPeriod } from './check-period.ts';
import { evaluate, type Result } from './evaluate.ts';
import { operandsOf, parseExpression } from './expression.ts';
import type { Fault } from './fault.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Registers } from './registers.ts';
import { said, unknownId } from './said.ts';
import type { Row } from './tables.ts';
import type { Basis } from './vocabulary.ts';

/** How the id of each derived figure begins, which no source may be called. */
const PREFIX = 'derived.';

/** Computes the derived figures over the observations, each with the interval that rounding leaves it. */
export function deriveFigures(
  rows: readonly Row<'derived'>[],
  observations: readonly Observation[],
  registers: Registers,
): { readonly observations: readonly Observation[]; readonly faults: readonly Fault[] } {
  const known = new Map(observations.map((each) => [each.id, each]));
  const derived: Observation[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const made = deriveRow(row, known, registers);
    faults.push(...made.faults);
    if (!made.observation) continue;
    derived.push(made.observation);
    known.set(row.id, made.observation);
  }
  return { observations: derived, faults };
}

function deriveRow(
  row: Row<'derived'>,
  known: ReadonlyMap<string, Observation>,
  registers: Registers,
): { readonly observation: Observation | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  if (!row.id.startsWith(PREFIX)) {
    const what = { zh: `不能是 ${row.id}`, en: `invalid ${row.id}` };
    faults.push(said(row, 'id', what, { zh: `以 ${PREFIX} 开头`, en: `one that begins with ${PREFIX}` }));
  }
  const region = registers.regions.get(row.region);
  const indicator = registers.indicators.get(row.indicator);
  const definition = registers.definitions.get(row.definition);
  if (!region) faults.push(unknownId(row, 'region', row.region, 'regions.csv', registers.regions.keys()));
  if (!indicator)
    faults.push(unknownId(row, 'indicator', row.indicator, 'indicators.csv', registers.indicators.keys()));
  if (!definition)
    faults.push(
      unknownId(row, 'definition', row.definition, 'definitions.csv', registers.definitions.keys()),
    );
  const expression = parseExpression(row.expression);
  if (!expression) {
    const expected = {
      zh: '花括号里的观测 id、数字、+ - * / 和 whole( )',
      en: 'ids of observations in braces, numbers, + - * / and whole( )',
    };
    faults.push(
      said(
        row,
        'expression',
        { zh: `读不懂 ${row.expression}`, en: `cannot read ${row.expression}` },
        expected,
      ),
    );
  }
  const operands = expression ? operandsOf(expression) : [];
  for (const id of operands.filter((each) => !known.has(each))) {
    faults.push(unknownId(row, 'expression', id, 'extracts, cited.csv, derived.csv', known.keys()));
  }
  faults.push(...checkPeriod(row, 'actual', latestOf(operands, known)));
  const result = expression ? evaluate(expression, known) : null;
  const isOpen = result?.value === null && result.low === null && result.high === null;
  if ((!result || isOpen) && faults.length === 0) {
    const expected = isOpen
      ? { zh: '除数不可能为零', en: 'a divisor that cannot be zero' }
      : { zh: '有整数符合', en: 'a whole number that fits' };
    faults.push(said(row, 'expression', { zh: '算不出结果', en: 'no result' }, expected));
  }
  if (!region || !indicator || !definition || !result) return { observation: null, faults };
  const observation: Observation = {
    id: row.id,
    origin: 'derived',
    source: null,
    region,
    regionInferred: false,
    entity: '',
    entityName: { zh: '', en: '' },
    indicator,
    definition,
    definitionInferred: false,
    period: row.period,
    periodPrinted: '',
    periodInferred: false,
    printed: '',
    ...boundResult(result, definition.basis),
    kind: operands.every((each) => known.get(each)?.kind === 'rule') ? 'rule' : 'actual',
    mode: null,
    mentionOf: null,
    differs: 'none',
    quote: null,
    expression: row.expression,
    operands,
    note: { zh: row.note_zh, en: row.note_en },
    where: { file: row.file, line: row.line },
  };
  return { observation, faults };
}

/** The period of some figures that ends last; `null` where one of them has none. */
function latestOf(ids: readonly string[], known: ReadonlyMap<string, Observation>): Period | null {
  const periods = ids.map((each) => known.get(each)?.period ?? null);
  return periods.reduce(
    (last, each) => (last && each && each.end <= last.end ? last : each && last && each),
    periods[0] ?? null,
  );
}

/** The value with its bounds and what they make of it; of a ceiling only the upper end is meant. */
function boundResult(
  { value, low, high }: Result,
  basis: Basis,
): Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'> {
  if (basis === 'ceiling') return { value, low: null, high, qualifier: 'lte' };
  if (value === null) return { value, low, high, qualifier: 'range' };
  if (low === high) return { value, low: null, high: null, qualifier: 'eq' };
  if (low === null || high === null) return { value, low, high, qualifier: low === null ? 'lte' : 'gte' };
  return { value, low, high, qualifier: 'approx' };
}
