import { articleText, type Article } from '../text/article.ts';
import { cutQuote } from '../text/anchor.ts';
import { fold } from '../text/fold.ts';
import { anchorMention, checkTranslation, type Anchored } from './anchoring.ts';
import { checkPeriod } from './check-period.ts';
import type { Fault } from './fault.ts';
import { checkFigure, readFigure } from './figure.ts';
import type { Observation, Quote, Source } from './observation.ts';
import { checkPrintedPeriod } from './printed-period.ts';
import type { Registers } from './registers.ts';
import { said, unknownId } from './said.ts';
import type { Row } from './tables.ts';
import { checkWithdrawn, type Withdrawal } from './withdrawals.ts';

/** The observations made from rows, where the stated ones stand in their article, and what is wrong. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly anchors: ReadonlyMap<string, Anchored>;
  readonly faults: readonly Fault[];
}

/** Makes observations of an article's mentions; each is anchored in the article's text, `withdrawals` by the figure's or the source's id. */
export function observeMentions(
  rows: readonly Row<'extracts'>[],
  source: Source,
  article: Article,
  registers: Registers,
  withdrawals: ReadonlyMap<string, Withdrawal> = new Map(),
): Observed {
  const observations: Observation[] = [];
  const anchors = new Map<string, Anchored>();
  const faults: Fault[] = [];
  const text = fold(articleText(article));
  for (const row of rows) {
    const withdrawn = withdrawals.get(row.id) ?? withdrawals.get(source.id) ?? null;
    const { anchored, faults: misplaced } = anchorMention(
      row,
      article,
      withdrawn ? [...anchors.values()] : null,
    );
    faults.push(...misplaced, ...checkMode(row), ...checkId(row, source), ...checkPrintedPeriod(row, text));
    faults.push(...checkWithdrawn(row, withdrawn));
    if (anchored) anchors.set(row.id, anchored);
    const cut = cutQuote(row.quote);
    if (!cut) continue;
    const quote: Quote = {
      section: row.section,
      before: cut.before,
      printed: cut.marked,
      after: cut.after,
      english: row.quote_en,
      ...(withdrawn && { withdrawn }),
    };
    const made = observeRow(row, source, registers, quote);
    faults.push(...made.faults);
    if (!made.observation) continue;
    observations.push(made.observation);
    if (withdrawn) continue;
    faults.push(
      ...checkTranslation(row, made.observation.value, made.observation.low, made.observation.high),
    );
  }
  const ids = new Set(rows.map((row) => row.id));
  for (const row of rows) {
    if (row.mention_of !== null && !ids.has(row.mention_of)) {
      faults.push(unknownId(row, 'mention_of', row.mention_of, row.file, ids));
    }
  }
  return { observations, anchors, faults };
}

/** Makes observations of figures whose text we do not hold. */
export function observeCited(rows: readonly Row<'cited'>[], registers: Registers): Observed {
  const observations: Observation[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const source = registers.sources.get(row.source);
    if (!source) {
      faults.push(unknownId(row, 'source', row.source, 'sources.csv', registers.sources.keys()));
      continue;
    }
    const made = observeRow(row, source, registers, null);
    faults.push(...made.faults, ...checkId(row, source));
    if (made.observation) observations.push(made.observation);
  }
  return { observations, anchors: new Map(), faults };
}

function observeRow(
  row: Row<'extracts'> | Row<'cited'>,
  source: Source,
  registers: Registers,
  quote: Quote | null,
): { readonly observation: Observation | null; readonly faults: readonly Fault[] } {
  const { regions, indicators, definitions, entities } = registers;
  const faults: Fault[] = [];
  const region = regions.get(row.region);
  const indicator = indicators.get(row.indicator);
  const definition = definitions.get(row.definition);
  const entityName = row.entity === '' ? { zh: '', en: '' } : entities.get(row.entity);
  if (!region) faults.push(unknownId(row, 'region', row.region, 'regions.csv', regions.keys()));
  if (!entityName) faults.push(unknownId(row, 'entity', row.entity, 'entities.csv', entities.keys()));
  if (!indicator)
    faults.push(unknownId(row, 'indicator', row.indicator, 'indicators.csv', indicators.keys()));
  if (!definition)
    faults.push(unknownId(row, 'definition', row.definition, 'definitions.csv', definitions.keys()));
  else if (definition.indicator !== row.indicator) {
    const what = {
      zh: `${definition.id} 不属于 ${row.indicator}`,
      en: `${definition.id} is not of ${row.indicator}`,
    };
    faults.push(said(row, 'definition', what));
  }
  faults.push(...checkPeriod(row, row.kind, source.published));
  const figure = readFigure(row);
  if (figure) faults.push(...checkFigure(row, figure, quote?.withdrawn !== undefined));
  else {
    const what = { zh: `读不懂“${row.printed}”`, en: `cannot read “${row.printed}”` };
    const expected = {
      zh: '数字连同限定词和单位，例如 1300余家',
      en: 'a figure with its hedge and unit, such as 1300余家',
    };
    faults.push(said(row, 'printed', what, expected));
  }
  if (!region || !indicator || !definition || !figure || !entityName) return { observation: null, faults };
  const observation: Observation = {
    id: row.id,
    origin: quote ? 'stated' : 'cited',
    source,
    region,
    regionInferred: row.region_inferred,
    entity: row.entity,
    entityName,
    indicator,
    definition,
    definitionInferred: row.definition_inferred,
    period: row.period,
    periodPrinted: row.period_printed,
    periodInferred: row.period_inferred,
    printed: row.printed,
    ...figure,
    kind: row.kind,
    mode: row.mode,
    mentionOf: 'mention_of' in row ? row.mention_of : null,
    differs: 'differs' in row ? (row.differs ?? 'none') : 'none',
    quote,
    expression: '',
    operands: [],
    note: { zh: row.note_zh, en: row.note_en },
    where: { file: row.file, line: row.line },
  };
  return { observation, faults };
}

/** An id is `<source>.<indicator>[.<n>]`, so that it outlives a mended place, period or definition. */
function checkId(row: Row<'extracts'> | Row<'cited'>, source: Source): readonly Fault[] {
  const stem = `${source.id}.${row.indicator}`;
  const rest = row.id.startsWith(stem) ? row.id.slice(stem.length) : null;
  if (rest !== null && /^(?:\.[2-9]|\.[1-9]\d+)?$/u.test(rest)) return [];
  const what =
    row.id === '' ? { zh: '空着', en: 'empty' } : { zh: `不能是 ${row.id}`, en: `invalid ${row.id}` };
  const mend = { zh: '新行请清空后运行 npm run fill', en: 'For a new row, empty it and run npm run fill' };
  return [said(row, 'id', what, { zh: `${stem} 或 ${stem}.2……`, en: `${stem} or ${stem}.2 …` }, mend)];
}

function checkMode(row: Row<'extracts'>): readonly Fault[] {
  if ((row.kind === 'target') === (row.mode !== null)) return [];
  const what =
    row.mode === null
      ? { zh: '目标缺少语气', en: 'a target without a mode' }
      : { zh: '只有目标才有语气', en: 'a mode without a target' };
  return [
    said(row, 'mode', what, {
      zh: 'kind 为 target 时填写，其余留空',
      en: 'filled where kind is target, empty elsewhere',
    }),
  ];
}
