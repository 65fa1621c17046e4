import { scaleLinear } from 'd3';
import { acrossMark, readAcross, type AcrossMark } from './across-mark.ts';
import type { Equation, RowWords } from './equation.ts';
import type { Figure } from './figure.ts';
import { LEADING } from './label-text.ts';
import { round } from './round.ts';
import { signPath } from './sign-path.ts';
import type { Size, TypeSizes } from './size.ts';
import { measureBlock, setBlock, type TextBlock } from './text-block.ts';

/** The columns of the ledger, in pixels: sign at 0, mark, figures; wide, what they are of stands beside them. */
export interface Columns {
  readonly isWide: boolean;
  readonly width: number;
  readonly mark: number;
  /** Where figures begin; wide, they end at `valueEnd`. */
  readonly value: number;
  readonly valueEnd: number;
  readonly ruleEnd: number;
  /** Where begins what stands beside the figures. */
  readonly beside: number;
}

/** A part of the equation in its row. */
export interface EquationRow {
  readonly mark: AcrossMark;
  /** The path of the sign before it; '' where there is none. */
  readonly sign: string;
  readonly texts: readonly TextBlock[];
  readonly bottom: number;
}

/** The middle of the signs. */
export const SIGN = 8;
const MARK = 30;
const VALUE = 46;
const MOST_VALUE = 0.44;
/** So wide, by the chart, is what stands under result and claim where it is long. */
const USUAL_NOTE = 0.32;
const GAP = 18;
const ROW_GAP = 7;
const HALF_GLYPH = 6;
/** How far a whisker that is open may reach here: it has a direction, no length. */
const GLYPH_ROOM = 12;

/** The columns that the figures need. */
export function ledgerColumns(
  equation: Pick<Equation, 'parts' | 'resultWords' | 'claimWords'>,
  size: Size,
  type: TypeSizes,
): Columns {
  const { width, kind } = size;
  const words = [...equation.parts.map((part) => part.words), equation.resultWords, equation.claimWords];
  const values = words.map(({ value }) => ({ role: 'name', text: value, size: type.name }) as const);
  const needed = measureBlock(values, width * MOST_VALUE).width;
  if (kind === 'narrow') {
    const end = width;
    return { isWide: false, width, mark: MARK, value: VALUE, valueEnd: end, ruleEnd: end, beside: VALUE };
  }
  const notes = [equation.resultWords, equation.claimWords].map(
    ({ about }) => ({ role: 'note', text: about, size: type.note }) as const,
  );
  const under = measureBlock(notes, width * USUAL_NOTE).width;
  const valueEnd = Math.ceil(VALUE + Math.max(needed, under) + 1);
  const beside = valueEnd + GAP;
  return { isWide: true, width, mark: MARK, value: VALUE, valueEnd, ruleEnd: valueEnd, beside };
}

/** The parts in their rows, from the top. */
export function equationRows(
  parts: Equation['parts'],
  columns: Columns,
  type: TypeSizes,
): readonly EquationRow[] {
  let top = 0;
  return parts.map(({ observation, words }) => {
    const figure = readAcross(observation);
    if (!figure) throw new Error(`missing value: ${observation.id}`);
    const texts = setWords(words, columns, top, type, figure.series.tone);
    const bottom = Math.max(top + type.name * LEADING, ...texts.map(({ box }) => box.y + box.height));
    const y = round(top + type.name * 0.6);
    const mark = glyph(figure, columns.mark, y);
    top = bottom + ROW_GAP;
    return { mark, sign: words.sign === '' ? '' : signPath(words.sign, SIGN, y), texts, bottom };
  });
}

/** A row's words: the figure, and beside it or under it what it is of. */
export function setWords(
  { value, about }: RowWords,
  columns: Columns,
  top: number,
  type: TypeSizes,
  tone: string,
  isUnder = !columns.isWide,
): readonly TextBlock[] {
  const { isWide, valueEnd, beside, width } = columns;
  const room = valueEnd - columns.value;
  const name = { role: 'name', text: value, size: type.name } as const;
  const note = { role: 'note', text: about, size: type.note } as const;
  const spot = isWide
    ? ({ x: valueEnd, top, width: room, anchor: 'end', tone } as const)
    : ({ x: columns.value, top, width: room, anchor: 'start', tone } as const);
  if (isUnder) return [setBlock([name, note], spot)];
  const aside = { x: beside, top: top + (type.name - type.note) * 0.6, width: width - beside } as const;
  return [setBlock([name], spot), setBlock([note], { ...aside, anchor: 'start', tone })];
}

/** A figure's mark without an axis: what it is, not how much. */
function glyph(figure: Figure, x: number, y: number): AcrossMark {
  const { low, high, value } = figure;
  const scale =
    low < high
      ? scaleLinear([low, high], [x - HALF_GLYPH, x + HALF_GLYPH])
      : scaleLinear([value, value + Math.max(1, Math.abs(value))], [x, x]);
  return acrossMark(figure, scale, y, [x - GLYPH_ROOM, x + GLYPH_ROOM]);
}
