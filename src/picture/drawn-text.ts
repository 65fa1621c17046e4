import { unescapeXml } from './element.ts';
import { BOLD } from './write-item.ts';

/** The weights in which the fonts of pictures come. */
export type Weight = 400 | 700;

const TEXT = /<text([^>]*)>([^<]*)<\/text>/gu;

/** The texts that a picture of `pictureSvg` draws, all of a weight in one; titles and descriptions are not drawn. */
export function drawnText(svg: string): Readonly<Record<Weight, string>> {
  const drawn: Record<Weight, string> = { 400: '', 700: '' };
  for (const [, attributes = '', text = ''] of svg.matchAll(TEXT))
    drawn[attributes.includes(`font-weight="${BOLD}"`) ? 700 : 400] += unescapeXml(text);
  return drawn;
}
