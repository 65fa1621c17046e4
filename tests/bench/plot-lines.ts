import * as Plot from '@observablehq/plot';
import { namePoint } from '../../src/i18n/name-point.ts';
import { formatQuantity } from '../../src/i18n/quantity.ts';
import type { Observation } from '../../src/model/observation.ts';

/** What Plot is asked to draw: all figures, those that are links, and the names at the ends of lines. */
export interface PlotTask {
  readonly observations: readonly Observation[];
  readonly links: readonly Observation[];
  readonly named: readonly Observation[];
  readonly width: number;
  readonly document: Document;
}

const RIGHT = 120;
const HALO = 11;

/** A line chart as Observable Plot draws it, as markup: lines, dots, links with their words, and the names of places. */
export function plotLines({ observations, links, named, width, document }: PlotTask): string {
  const place = ({ region }: Observation): string => region.id;
  const at = { x: ({ period }: Observation) => period?.end ?? null, y: 'value' };
  const words = (each: Observation): string => namePoint(each, 'en');
  const amount = (each: Observation): string => formatQuantity(each, 'en');
  const linked = { href: ({ id }: Observation) => `#${id}`, ariaLabel: words };
  return Plot.plot({
    ...{ document, width, marginRight: RIGHT },
    x: { tickFormat: 'd' },
    y: { grid: true },
    marks: [
      Plot.ruleY([0]),
      Plot.line(observations, { ...at, z: place, stroke: place }),
      Plot.dot(observations, { ...at, fill: place }),
      Plot.dot(links, { ...at, r: HALO, fill: 'transparent', ...linked }),
      Plot.text(named, { ...at, text: ({ region }) => region.name.en, textAnchor: 'start', dx: 10 }),
      Plot.text(named, { ...at, text: amount, textAnchor: 'start', dx: 10, dy: 14 }),
    ],
  }).outerHTML;
}
