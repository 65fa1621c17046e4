import Papa from 'papaparse';
import { TABLES } from '../tables.ts';
import type { Draft, DraftRow } from './draft.ts';
import type { Guess } from './guess.ts';
import { figureOf } from './figure-of.ts';
import { whyPassed } from './passed-words.ts';

/** The tables of a draft, as the texts of their files. */
export interface DraftTables {
  /** Rows as data/extracts/<source>.csv has them; translations are the editor's. */
  readonly extract: string;
  /** Rows as data/ignored.csv has them. */
  readonly ignored: string;
  /** Why: one line a guessed cell, with the line of the draft's table it stands on. */
  readonly reasons: string;
}

const EXTRACT = Object.keys(TABLES.extracts.shape);
const IGNORED = Object.keys(TABLES.ignored.shape);
const REASONS = ['table', 'line', 'text', 'column', 'guess', 'sure', 'why_zh', 'why_en'];

/** Writes a draft as tables in the order of the text. Translations of the last run are taken over where the quote is the same. */
export function writeDraft(
  draft: Draft,
  source: string,
  translated: ReadonlyMap<string, string>,
): DraftTables {
  const rows = draft.rows.filter(({ figure }) => figure.quote !== null);
  const cells = rows.map((row) => cellsOf(row, translated.get(`${row.section}\n${row.figure.quote}`) ?? ''));
  const extract = toCsv(EXTRACT, cells);
  const passed = draft.sections.flatMap(({ section, numerals }) =>
    numerals.passed.flatMap((each) =>
      each.context === null
        ? []
        : [{ source, section: section.id, text: each.context, reason: each.reason, each }],
    ),
  );
  const reasons = [
    ...rows.flatMap((row, at) => reasonsOf(row, at + 2)),
    ...passed.map(({ text, reason, each }, at) => ({
      table: 'ignored',
      line: String(at + 2),
      text,
      column: 'reason',
      guess: reason,
      sure: '',
      why_zh: whyPassed(each.rule).zh,
      why_en: whyPassed(each.rule).en,
    })),
  ];
  return { extract, ignored: toCsv(IGNORED, passed), reasons: toCsv(REASONS, reasons) };
}

function cellsOf(row: DraftRow, translation: string): Record<string, string> {
  const inferred = row.periodInferred ? row.period.why : null;
  const figure = figureOf(row);
  const cell = (number: number | null | undefined): string =>
    number === null || number === undefined ? '' : String(number);
  return {
    section: row.section,
    indicator: row.indicator.cell,
    definition: row.definition.cell,
    definition_inferred: row.definition.cell !== '' && !row.definition.sure ? '1' : '',
    region: row.region.cell,
    region_inferred: row.region.sure ? '' : '1',
    entity: row.entity.cell,
    period: row.period.cell,
    period_printed: row.periodPrinted,
    period_inferred: inferred ? '1' : '',
    printed: row.figure.printed,
    value: cell(figure?.value),
    low: cell(figure?.low),
    high: cell(figure?.high),
    qualifier: row.qualifier.code,
    kind: row.kind.code,
    mode: row.mode.code ?? '',
    quote: row.figure.quote ?? '',
    quote_en: translation,
    note_zh: inferred ? `时间为推断：${inferred.zh}。` : '',
    note_en: inferred ? `The period is inferred: ${inferred.en}.` : '',
  };
}

function reasonsOf(row: DraftRow, line: number): readonly Record<string, string>[] {
  const guesses: Readonly<Record<string, Guess>> = {
    indicator: row.indicator,
    definition: row.definition,
    region: row.region,
    entity: row.entity,
    period: row.period,
    qualifier: row.qualifier.guess,
    kind: row.kind.guess,
    mode: row.mode.guess,
  };
  return Object.entries(guesses).flatMap(([column, { cell, sure, why }]) =>
    why.zh === ''
      ? []
      : [
          {
            table: 'extract',
            line: String(line),
            text: row.figure.quote ?? row.figure.printed,
            column,
            guess: cell,
            sure: sure ? '1' : '',
            why_zh: why.zh,
            why_en: why.en,
          },
        ],
  );
}

/** A table as CSV: cells by column, '' where a row has none; one record a line. */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const records = rows.map((row) => columns.map((column) => String(row[column] ?? '').replace(/\n/gu, ' ')));
  return `${Papa.unparse([[...columns], ...records], { newline: '\n' })}\n`;
}
