import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import type { Mode } from '../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Bounds } from './frame.ts';
import { round } from './round.ts';
import { REACH, shapeOf, shapePath } from './shape.ts';
import type { Shape } from './shape.ts';
import { spanBar } from './span-bar.ts';
import type { SpanBar } from './span-bar.ts';
import { whisker } from './whisker.ts';
import type { Whisker } from './whisker.ts';

/** One observation, drawn: its middle at (x, y). */
export interface Mark {
  /** The id of the observation. */
  readonly id: string;
  readonly seriesKey: string;
  readonly toneClass: string;
  readonly observation: Observation;
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly path: string;
  /** Whether the shape is filled with the tone; if not, its outline has the tone and its inside the paper's colour. */
  readonly filled: boolean;
  readonly whisker: Whisker | null;
  readonly bar: SpanBar | null;
  /** Of a target: how firmly it was set. */
  readonly mode: Mode | null;
  /** The value where the name of the series stands here, the deadline of a target; otherwise `null`. */
  readonly label: string | null;
}

/** The two scales: decimal years (`null`: no figure is dated) and values to pixels. */
export interface Scales {
  readonly x: ScaleLinear<number, number> | null;
  readonly y: ScaleLinear<number, number>;
}

/** Draws figures as marks, in the order given. An undated one stands in the middle of the whole time axis. */
export function placeMarks(
  figures: readonly Figure[],
  captions: ReadonlyMap<Figure, string>,
  { x, y }: Scales,
  { plot }: Bounds,
): Mark[] {
  return figures.map((figure) => {
    const { observation, series, time, bound } = figure;
    const shape = shapeOf(figure);
    const left = time && x ? x(time.at) : plot.x + plot.width / 2;
    const top = y(figure.high);
    const bottom = y(figure.low);
    const middle = y(figure.value);
    const isRange = bound === 'range';
    const floor = figure.value > 0 ? Math.min(y(0), plot.y + plot.height) : plot.y + plot.height;
    return {
      id: observation.id,
      seriesKey: series.key,
      toneClass: series.tone,
      observation,
      x: round(left),
      y: round(middle),
      shape,
      path: shapePath(shape, left, middle, isRange ? top : middle, isRange ? bottom : middle),
      filled: shape === 'dot' || shape === 'square' || (shape === 'bar' && isFirm(observation)),
      whisker: whisker(bound, { x: left, y: middle, top, bottom }, REACH[shape][1], floor),
      bar: spanBar(time, x, middle, plot),
      mode: observation.mode,
      label: captions.get(figure) ?? null,
    };
  });
}

function isFirm({ kind, origin }: Observation): boolean {
  return kind === 'actual' && origin !== 'derived';
}
