import type { ScaleLinear } from 'd3';
import { measureText } from './measure-text.ts';
import type { Bounds } from './frame.ts';
import type { ChartFormat } from './options.ts';
import { round } from './round.ts';
import type { Size, TypeSizes } from './size.ts';

/** A year written in the middle of its band. */
export interface YearLabel {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'middle';
}

/** The time axis: a line, a tick at each edge of a year, years in the middle between. */
export interface XAxis {
  readonly y: number;
  readonly path: string;
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly path: string }[];
  readonly labels: readonly YearLabel[];
}

const TICK = 5;
const TEXT_DROP = 20;
const LABEL_SPACE = 14;
/** Nearer than this, ticks of single years would be a grey bar. */
const TICK_SPACE = 5;
const STEPS = [1, 2, 5];
const DECADE = 10;

/** Draws the time axis; without a scale it has no ticks and no years. Crowded years are thinned by round steps. */
export function xAxis(
  scale: ScaleLinear<number, number> | null,
  { plot, width }: Bounds,
  format: ChartFormat,
  size: Size,
  type: TypeSizes,
): XAxis {
  const y = round(plot.y + plot.height);
  const path = `M0,${y}H${round(plot.x + plot.width)}`;
  if (scale === null) return { y, path, ticks: [], labels: [] };
  const [start = 0, end = 0] = scale.domain();
  const years = Array.from({ length: end - start }, (_, index) => start + index);
  const band = plot.width / (end - start);
  const texts = new Map(years.map((year) => [year, format.year(year, size.kind === 'narrow')]));
  const widest = Math.max(...[...texts.values()].map((text) => measureText(text, type.tick)));
  const step = roundStep((widest + LABEL_SPACE) / band);
  const tickStep = roundStep(TICK_SPACE / band);
  const ticks = [...years, end]
    .filter((year) => year % tickStep === 0 || year === start || year === end)
    .map((year) => ({ year, x: round(scale(year)), path: `M${round(scale(year))},${y}v${TICK}` }));
  const inset = widest / 2;
  const labels = years
    .filter((year) => year % step === 0 || years.length <= step)
    .slice(0, years.length <= step ? 1 : undefined)
    .map((year): YearLabel => {
      const middle = Math.min(Math.max(scale(year) + band / 2, inset), width - inset);
      return {
        year,
        x: round(middle),
        y: round(y + TEXT_DROP),
        text: texts.get(year) ?? '',
        anchor: 'middle',
      };
    });
  return { y, path, ticks, labels };
}

function roundStep(least: number): number {
  for (let decade = 1; ; decade *= DECADE) {
    const step = STEPS.find((each) => each * decade >= least);
    if (step !== undefined) return step * decade;
  }
}
