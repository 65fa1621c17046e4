import type { ScaleLinear } from 'd3';
import type { Observation } from '../model/observation.ts';
import type { Mode } from '../model/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Bounds } from './frame.ts';
import { round } from './round.ts';
import { OWN_PATHS, REACH, shapeOf, shapePath } from './shape.ts';
import type { Shape } from './shape.ts';
import { spanBar } from './span-bar.ts';
import type { SpanBar } from './span-bar.ts';
import { placeOn, straighten } from './straight.ts';
import type { Straight } from './straight.ts';
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
  /** The path of the shape round (0, 0), where it hangs on nothing but the shape: of each there is one text. */
  readonly own: string | null;
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

/** Where a mark stands and how far its ink reaches, without its path: all that labels and allowances hang on. */
export type Stand = Pick<Mark, 'x' | 'y' | 'shape' | 'whisker' | 'bar'>;

/** Places figures, in the order given, as `placeMarks` does. */
export function standMarks(figures: readonly Figure[], scales: Scales, bounds: Bounds): Stand[] {
  const x = scales.x && straighten(scales.x);
  const y = straighten(scales.y);
  return figures.map((figure) => standAt(figure, x, y, scales, bounds));
}

/** Draws figures as marks, in the order given. An undated one stands in the middle of the whole time axis. */
export function placeMarks(
  figures: readonly Figure[],
  captions: ReadonlyMap<Figure, string>,
  scales: Scales,
  bounds: Bounds,
): Mark[] {
  return inkMarks(figures, standMarks(figures, scales, bounds), captions, scales);
}

/**
 * The same where it is known already where each of the figures stands. `scale` makes the shapes of some of them
 * smaller than usual.
 */
export function inkMarks(
  figures: readonly Figure[],
  stands: readonly Stand[],
  captions: ReadonlyMap<Figure, string>,
  { y: scaleY }: Scales,
  scale: (figure: Figure) => number = () => 1,
): Mark[] {
  const marks: Mark[] = [];
  for (const [index, figure] of figures.entries()) {
    const stand = stands[index];
    if (!stand) continue;
    const { observation, series, bound, low, high } = figure;
    const { x, y, shape, whisker, bar } = stand;
    const isRange = bound === 'range';
    const sized = scale(figure);
    marks.push({
      id: observation.id,
      seriesKey: series.key,
      toneClass: series.tone,
      observation,
      x,
      y,
      shape,
      path: shapePath(shape, x, y, isRange ? scaleY(high) : y, isRange ? scaleY(low) : y, sized),
      own: isRange || sized !== 1 ? null : OWN_PATHS[shape],
      filled: isFilled(shape, observation),
      whisker,
      bar,
      mode: observation.mode,
      label: captions.get(figure) ?? null,
    });
  }
  return marks;
}

function standAt(figure: Figure, x: Straight | null, y: Straight, scales: Scales, { plot }: Bounds): Stand {
  const { time, bound, value, low, high } = figure;
  const left = time && x ? placeOn(x, time.at) : plot.x + plot.width / 2;
  const middle = placeOn(y, value);
  const shape = shapeOf(figure);
  const bar = spanBar(time, scales.x, middle, plot);
  if (bound === 'point') return { x: round(left), y: round(middle), shape, whisker: null, bar };
  const isWide = bound === 'range' || bound === 'closed';
  const [top, bottom] = isWide ? [placeOn(y, high), placeOn(y, low)] : [middle, middle];
  const foot = plot.y + plot.height;
  const floor = value > 0 && bound === 'down' ? Math.min(placeOn(y, 0), foot) : foot;
  const at = { x: left, y: middle, top, bottom };
  return {
    x: round(left),
    y: round(middle),
    shape,
    whisker: whisker(bound, at, REACH[shape][1], floor),
    bar,
  };
}

/** Whether a shape is filled: what is stated or cited, and a range of what was. */
export function isFilled(shape: Shape, observation: Observation): boolean {
  return shape === 'dot' || shape === 'square' || (shape === 'bar' && isFirm(observation));
}

function isFirm({ kind, origin }: Observation): boolean {
  return kind === 'actual' && origin !== 'derived';
}
