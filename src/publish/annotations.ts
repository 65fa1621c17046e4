import type { Model } from '../model/load.ts';
import { site } from '../site.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { PublishedArticle, TextPlace } from './article-text.ts';
import { noteFigures } from './figure-notes.ts';

/** How many characters stand before and after a figure at least, where the text has them. */
const CONTEXT = 24;

/**
 * Where each figure stands in the published texts, as Web Annotations (W3C): by its position in Unicode code points,
 * and by its words with as much around them as is found once in the text.
 */
export function annotations(model: Model, edition: Edition): object {
  const items = [...noteFigures(model).articles].flatMap(([source, article]) =>
    [...article.places]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, place]) => annotation(id, source, article, place, edition)),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: editionAddress(edition, 'anchors.jsonld'),
    type: 'AnnotationPage',
    items,
  };
}

function annotation(
  id: string,
  source: string,
  article: PublishedArticle,
  place: TextPlace,
  edition: Edition,
): object {
  return {
    id: editionAddress(edition, `anchors.jsonld#${id}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: { id: new URL(`o/${id}/`, site.url).href, type: 'Dataset' },
    target: {
      source: editionAddress(edition, `articles/${source}.txt`),
      selector: selectorsOf(article.text, place),
    },
  };
}

/** How a figure is found in a text: by its place, and by its words with what stands around them. */
export function selectorsOf(text: string, place: TextPlace): readonly object[] {
  return [
    { type: 'TextPositionSelector', start: place.start, end: place.end },
    { type: 'TextQuoteSelector', ...quote(text, place) },
  ];
}

/** The figure with what stands around it, grown until it is found once. */
function quote(text: string, { start, end }: TextPlace): { exact: string; prefix: string; suffix: string } {
  const points = [...text];
  const take = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  for (let around = CONTEXT; ; around += CONTEXT) {
    const [prefix, exact, suffix] = [take(start - around, start), take(start, end), take(end, end + around)];
    const whole = prefix + exact + suffix;
    const isAll = around >= start && around >= points.length - end;
    if (isAll || text.indexOf(whole) === text.lastIndexOf(whole)) return { exact, prefix, suffix };
  }
}
