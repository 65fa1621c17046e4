import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeChart } from './compose.ts';
import type { ChartRequest, ComposedChart } from './composed.ts';
import { nameRefusal } from './name-refusal.ts';

/** Composes a chart; what is refused names the tag, so that the message of a failed build leads to it. */
export function composeNamed(request: ChartRequest, lang: Lang, model: Model): ComposedChart {
  return nameRefusal(`<${request.tag} id="${request.id}">`, lang, () => composeChart(request, lang, model));
}
