import { drawAcross } from './across-mark.ts';
import { drawAxis } from './draw-across-axis.ts';
import { pathItem, type Drawing } from './drawing.ts';
import type { EquationStrip } from './equation-strip.ts';

/** An equation as items from back to front: guides and axis, the result, the parts with their signs, the claim, the finding. */
export function drawEquationStrip(strip: EquationStrip): Drawing {
  const { width, height, rows, rule, lanes, finding, type, key } = strip;
  const { axis, axisY, guides, band, ring, claim, signs, texts } = lanes;
  const items = [
    ...(guides === '' ? [] : [pathItem('rule', guides)]),
    ...drawAxis(axis, axisY, type),
    ...(band === '' ? [] : [pathItem('area-soft', band)]),
    ...(ring === null ? [] : [pathItem('shape', ring)]),
    ...rows.flatMap(({ mark }) => drawAcross(mark)),
    pathItem('divider', rule),
    drawAcross(claim),
    ...[...rows.map(({ sign }) => sign), ...signs].filter(Boolean).map((sign) => pathItem('whisker', sign)),
    ...[...rows.flatMap((row) => row.texts), ...texts, finding].flatMap((block) => block.items),
  ];
  return { width, height, items, key };
}
