import type { Lang } from '../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import { measureText } from './measure-text.ts';
import type { Break } from './options.ts';
import type { TypeSizes } from './size.ts';
import { balanceText, splitText, wrapText } from './wrap-text.ts';

/** One line of a label; names are bold. */
export interface TextLine {
  readonly role: 'name' | 'value' | 'deadline' | 'reason';
  readonly text: string;
  readonly fontSize: number;
}

/** A label before it has a place: what it says, and how much room that takes in pixels. */
export interface LabelText {
  readonly kind: 'series' | 'deadline' | 'break';
  /** The key of a series, the id of a target's observation, or `break-0`. */
  readonly id: string;
  readonly toneClass: string;
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** Line height, by the size of text. */
export const LEADING = 1.2;
const USUAL_WIDTH = 0.28;
const MOST_WIDTH = 0.36;
/** A single long word in a small chart is rather given this than cut between letters. */
const MOST_FOR_A_WORD = 0.55;
const USUAL_LINES = 2;

/** The name of a series over its last figure in words; in two lines where it is long, in more only where it must be. */
export function seriesText(
  { series }: Figure,
  value: string,
  lang: Lang,
  type: TypeSizes,
  chart: number,
): LabelText {
  const lines = [
    ...setLines('name', series.label[lang], type.name, chart),
    ...setLines('value', value, type.value, chart),
  ];
  return labelText('series', series.key, series.tone, lines);
}

/** What stands by a target: when it is due. */
export function deadlineText(figure: Figure, text: string, type: TypeSizes, chart: number): LabelText {
  const { series, observation } = figure;
  return labelText('deadline', observation.id, series.tone, setLines('deadline', text, type.note, chart));
}

/** Why there is a break; set in the second ink, it belongs to no series. */
export function breakText(item: Break, index: number, type: TypeSizes, chart: number): LabelText {
  return labelText('break', `break-${index}`, '', setLines('reason', item.reason, type.note, chart));
}

function setLines(role: TextLine['role'], text: string, fontSize: number, chart: number): TextLine[] {
  const bold = role === 'name';
  // What fits is one line however it might be broken; most names and values do.
  const whole = text.trim();
  if (whole !== '' && measureText(whole, fontSize, bold) <= USUAL_WIDTH * chart)
    return [{ role, text: whole, fontSize }];
  const widest = Math.max(0, ...splitText(text).map((word) => measureText(word.trimEnd(), fontSize, bold)));
  const most = Math.min(Math.max(MOST_WIDTH * chart, widest), MOST_FOR_A_WORD * chart);
  const usual = Math.min(Math.max(USUAL_WIDTH * chart, widest), most);
  const long = wrapText(text, usual, fontSize, bold).length > USUAL_LINES;
  const lines = balanceText(text, long ? most : usual, widest, fontSize, bold);
  return lines.map((line) => ({ role, text: line, fontSize }));
}

function labelText(
  kind: LabelText['kind'],
  id: string,
  toneClass: string,
  lines: readonly TextLine[],
): LabelText {
  const widths = lines.map(({ text, fontSize, role }) => measureText(text, fontSize, role === 'name'));
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize * LEADING, 0);
  return { kind, id, toneClass, lines, width: Math.max(0, ...widths), height };
}
