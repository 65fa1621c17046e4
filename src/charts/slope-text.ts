import type { DatedOptions } from './dated-options.ts';
import type { Figure } from './figure.ts';
import type { LabelText } from './label-text.ts';
import { measureLines, setLines } from './set-lines.ts';
import type { TypeSizes } from './size.ts';

/** What a label of a slope chart is: a name with its value, the same among a crowd, or a value alone. */
export type SlopeLabelKind = 'named' | 'crowded' | 'value';

/** Widths by that of the chart; with its gap no name takes more than 40 per cent. */
const ROOM: Readonly<Record<SlopeLabelKind, { readonly usual: number; readonly most: number }>> = {
  named: { usual: 0.28, most: 0.34 },
  crowded: { usual: 0.26, most: 0.31 },
  value: { usual: 0.18, most: 0.24 },
};

/**
 * What stands by a figure of a slope chart: its value; before it, unless it is a value alone, the name of the place;
 * after it, for a target, how firmly it was set and when it is due. `chart` is the width of the chart in pixels.
 */
export function slopeText(
  figure: Figure,
  labelKind: SlopeLabelKind,
  { lang, format }: DatedOptions,
  type: TypeSizes,
  chart: number,
): LabelText {
  const { series, observation } = figure;
  const { usual, most } = ROOM[labelKind];
  const isNamed = labelKind !== 'value';
  const set = (role: 'name' | 'value' | 'deadline', text: string, fontSize: number) =>
    setLines(role, text, fontSize, usual * chart, most * chart);
  const due = observation.kind === 'target' ? (format.deadline?.(observation) ?? '') : '';
  const lines = [
    ...(isNamed ? set('name', series.label[lang], type.name) : []),
    ...set('value', format.value(observation), type.value),
    ...set('deadline', due, type.note),
  ];
  // A value may be left out where there is no room for it, as the deadlines of a line chart may; a name may not.
  const kind = isNamed ? 'series' : 'deadline';
  const id = isNamed ? series.key : observation.id;
  return { kind, id, toneClass: series.tone, lines, ...measureLines(lines) };
}
