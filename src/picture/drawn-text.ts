import { unescapeXml } from './element.ts';
import { BOLD } from './write-item.ts';

/** The weights in which the fonts of pictures come. */
export type Weight = 400 | 700;

/** The texts of a picture by the face that draws them: text in two weights, and headlines in the serif. */
export interface DrawnTexts extends Readonly<Record<Weight, string>> {
  readonly headline?: string;
}

/** The family that headlines name. */
export const HEADLINE = 'Headline';

const TEXT = /<text([^>]*)>([^<]*)<\/text>/gu;

/** The texts that a picture of `pictureSvg` draws, all of a weight in one; titles and descriptions are not drawn. */
export function drawnText(svg: string): DrawnTexts {
  const drawn: Record<Weight, string> = { 400: '', 700: '' };
  let headline = '';
  for (const [, attributes = '', text = ''] of svg.matchAll(TEXT)) {
    if (attributes.includes(`font-family="${HEADLINE}"`)) headline += unescapeXml(text);
    else drawn[attributes.includes(`font-weight="${BOLD}"`) ? 700 : 400] += unescapeXml(text);
  }
  return headline === '' ? drawn : { ...drawn, headline };
}
