import type { Series } from '../model/series.ts';
import { captionOf, placeCaption, type Caption, type PlacedCaption } from './caption.ts';
import { lineChart, type LineChart } from './line-chart.ts';
import type { LineChartOptions } from './options.ts';
import { round } from './round.ts';
import { typeSizes, type Size } from './size.ts';

/** A panel before it has a place: its heading, its series, and how its figures are written. */
export interface Panel {
  readonly heading: string;
  readonly series: readonly Series[];
  readonly options: LineChartOptions;
}

/** A panel in its place: its chart's upper left corner, and its heading over it. */
export interface PlacedPanel {
  readonly chart: LineChart;
  readonly x: number;
  readonly y: number;
  readonly heading: PlacedCaption;
}

/** What parts two neighbours: a rule, and the reason in words. */
export interface Divider {
  readonly path: string;
  readonly reason: PlacedCaption;
}

/** Panels side by side, or one under the other, each on its own scale: pixels to a tenth. */
export interface Panels {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
  readonly dividers: readonly Divider[];
}

const GUTTER = 36;
const SPACE = { heading: 8, reason: 10, stacked: 16 };
const MOST_REASON = 0.9;
/** Least heights of panels side by side, and of a stacked one that holds only a few figures. */
const HEIGHT = { beside: 240, few: 200 };
const FEW = 3;

/**
 * Sets line charts apart, each with its own scale: side by side and equally tall when wide, one under the other when
 * narrow. `reasons` says what parts each from the next. Throws for fewer than two.
 */
export function panels(given: readonly Panel[], reasons: readonly string[], size: Size): Panels {
  if (given.length < 2) throw new Error(`invalid panels: ${given.length}`);
  return size.kind === 'wide' ? sideBySide(given, reasons, size) : stacked(given, reasons, size);
}

function sideBySide(given: readonly Panel[], reasons: readonly string[], size: Size): Panels {
  const room = round((size.width - GUTTER * (given.length - 1)) / given.length);
  const own: Size = { width: room, kind: 'narrow' };
  const heights = given.map(({ series, options }) => lineChart(series, own, options).bounds.height);
  const height = Math.max(...heights, HEIGHT.beside);
  const charts = given.map(({ series, options }) => lineChart(series, { ...own, height }, options));
  const headings = given.map(({ heading }) => headingOf(heading, room, size));
  const top = round(Math.max(...headings.map((each) => each.height)) + SPACE.heading);
  const bottom = round(top + Math.max(...charts.map(({ bounds }) => bounds.height)));
  const leftOf = (index: number): number => round(index * (room + GUTTER));
  const notes = reasons.map((reason) => reasonOf(reason, (room + GUTTER) * MOST_REASON, size));
  return {
    width: size.width,
    height: round(bottom + SPACE.reason + Math.max(...notes.map((each) => each.height))),
    panels: charts.map((chart, index) => ({
      ...{ chart, x: leftOf(index), y: top },
      heading: placeCaption(headings[index] ?? NOTHING, leftOf(index), 0, 'start'),
    })),
    dividers: notes.map((note, index) => {
      const x = round(leftOf(index + 1) - GUTTER / 2);
      const reason = placeCaption(note, x, bottom + SPACE.reason, 'middle');
      return { path: `M${x},0V${round(bottom + SPACE.reason / 2)}`, reason };
    }),
  };
}

function stacked(given: readonly Panel[], reasons: readonly string[], size: Size): Panels {
  let top = 0;
  const placed: PlacedPanel[] = [];
  const dividers: Divider[] = [];
  for (const [index, { heading, series, options }] of given.entries()) {
    const caption = headingOf(heading, size.width, size);
    const points = series.reduce((sum, each) => sum + each.points.length, 0);
    const own: Size = { width: size.width, kind: 'narrow' };
    const chart = lineChart(series, points > FEW ? own : { ...own, height: HEIGHT.few }, options);
    const y = round(top + caption.height + SPACE.heading);
    placed.push({ chart, x: 0, y, heading: placeCaption(caption, 0, top, 'start') });
    top = round(y + chart.bounds.height);
    const said = reasons[index];
    if (said === undefined || index === given.length - 1) continue;
    const rule = round(top + SPACE.stacked);
    const reason = placeCaption(reasonOf(said, size.width, size), 0, rule + SPACE.reason / 2, 'start');
    dividers.push({ path: `M0,${rule}H${size.width}`, reason });
    top = round(reason.box.y + reason.box.height + SPACE.stacked);
  }
  return { width: size.width, height: top, panels: placed, dividers };
}

const NOTHING: Caption = { lines: [], width: 0, height: 0 };

function headingOf(text: string, room: number, size: Size): Caption {
  return captionOf([{ role: 'heading', text, size: typeSizes(size).value, tone: '' }], room);
}

function reasonOf(text: string, room: number, size: Size): Caption {
  return captionOf([{ role: 'reason', text, size: typeSizes(size).note, tone: '' }], room);
}
