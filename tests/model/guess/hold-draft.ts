import { readFigure } from '../../../src/model/figure.ts';
import { draftExtract, type Draft, type DraftRow } from '../../../src/model/guess/draft.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import type { Registers } from '../../../src/model/registers.ts';
import { cleanArticle } from '../../../src/text/clean.ts';
import { model } from '../real-model.ts';
import type { UnseenArticle } from './unseen/unseen-article.ts';

/** The registers without anything that comes from an extract. */
export const registers: Registers = {
  regions: model.regions,
  units: model.units,
  indicators: model.indicators,
  definitions: model.definitions,
  sources: model.sources,
  entities: model.entities,
};

/** Drafts an invented article as one of a place that the registers have. */
export function draftUnseen({ source, raw, published }: UnseenArticle): Draft {
  const known = { place: 'congtai', published: parsePeriod(published) };
  return draftExtract(cleanArticle(source, raw, []).article, known, registers);
}

/** A row of a draft as the invented articles write theirs. */
export function lineOf(row: DraftRow): string {
  const { section, figure, indicator, period, kind, mode } = row;
  const read = readFigure({ printed: figure.printed, qualifier: row.qualifier.code, kind: kind.code });
  const value = read?.value ?? '-';
  const cells = [
    section,
    figure.printed,
    value,
    read?.qualifier,
    indicator.cell || '-',
    period.cell,
    kind.code,
  ];
  return [...cells, mode.code ?? ''].join(' | ').replace(/ +/gu, ' ').trim();
}

/** The cells of a line, by their place in it. */
export function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** For each line that a reader wrote, the draft's of the same section and words, if it has one; and what is left over. */
export function pairLines(lines: readonly string[], draft: Draft) {
  const left = draft.rows.map(lineOf);
  const pairs = lines.map((line) => {
    const [section, printed] = cellsOf(line);
    const at = left.findIndex((each) => {
      const [there, words] = cellsOf(each);
      return there === section && words === printed;
    });
    return { line, drafted: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { pairs, left };
}
