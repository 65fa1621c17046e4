import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeOnce } from './composed-charts.ts';
import type { ChartRequest, ComposedChart } from './composed.ts';
import { nameRefusal } from './name-refusal.ts';

/**
 * Composes the chart of a tag on a page, once a build for all that shows it; what is refused names the tag, so that the
 * message of a failed build leads to it.
 */
export function composeOnPage(request: ChartRequest, lang: Lang, model: Model): ComposedChart {
  const { tag, id } = request;
  return nameRefusal(`<${tag} id="${id}">`, lang, () => composeOnce(request, lang, model));
}
