import type { PathRole, TextRole } from '../charts/drawing.ts';
import { COLOURS, type Colour } from './colours.ts';
import { mixColours } from './mix-colours.ts';

/** What something is inked with: a colour, its place's colour (`else` without a place), or a wash of that on paper. */
export type Ink = Colour | { readonly of: 'place' | 'wash'; readonly else: Colour };

/** How a path is drawn; what is absent has SVG's own default, but nothing is filled that does not say so. */
export interface PathLook {
  readonly stroke?: Ink;
  readonly fill?: Ink;
  readonly width?: number;
  readonly dash?: string;
  readonly cap?: 'round';
}

/** How a text is drawn. */
export interface TextLook {
  readonly fill: Ink;
  readonly bold?: true;
  readonly halo?: true;
}

const place = (otherwise: Colour): Ink => ({ of: 'place', else: otherwise });

/** Each role of a path, as src/styles/chart.css has it. */
export const PATH_LOOKS: Readonly<Record<PathRole, PathLook>> = {
  rule: { stroke: 'rule' },
  baseline: { stroke: 'ink-third' },
  axis: { stroke: 'ink-third' },
  'segment-joined': { stroke: place('ink-second'), width: 2 },
  'segment-apart': { stroke: 'ink-third', width: 1.25, dash: '1.5 4', cap: 'round' },
  connector: { stroke: place('ink-third'), width: 1.5 },
  leader: { stroke: 'ink-third', width: 0.75 },
  break: { stroke: 'ink-third', dash: '4 3' },
  divider: { stroke: 'ink' },
  point: { stroke: place('ink'), width: 5, cap: 'round' },
  shape: { stroke: place('ink'), fill: 'paper', width: 2 },
  'shape-filled': { stroke: place('ink'), fill: place('ink'), width: 2 },
  area: { fill: place('ink') },
  'area-soft': { fill: { of: 'wash', else: 'ink' } },
  'area-open': { stroke: place('ink-third'), fill: 'paper', width: 1.25, dash: '3 2' },
  whisker: { stroke: place('ink'), width: 1.5 },
  span: { stroke: place('ink'), width: 1.5 },
  'span-undated': { stroke: place('ink'), width: 1.5, dash: '2 4' },
};

/** Each role of a text, as src/styles/chart.css has it. */
export const TEXT_LOOKS: Readonly<Record<TextRole, TextLook>> = {
  tick: { fill: 'ink-third' },
  axis: { fill: 'ink-second' },
  name: { fill: place('ink'), bold: true, halo: true },
  value: { fill: 'ink', halo: true },
  note: { fill: 'ink-second' },
  deadline: { fill: place('ink-second'), halo: true },
  reason: { fill: 'ink-second', halo: true },
  heading: { fill: 'ink', bold: true },
};

/** How much of its place's colour a wash has, the rest is paper. */
export const WASH = 0.22;

/** The literal colour of an ink, where the place has `tone`; `null`: there is no place. */
export function inkColour(ink: Ink, tone: string | null): string {
  if (typeof ink === 'string') return COLOURS[ink];
  const colour = tone ?? COLOURS[ink.else];
  return ink.of === 'wash' ? mixColours(colour, COLOURS.paper, WASH) : colour;
}
