import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeChart } from './compose.ts';
import type { ChartRequest, ComposedChart } from './composed.ts';

/** Composes a chart; what is refused names the tag, so that the message of a failed build leads to it. */
export function composeNamed(request: ChartRequest, lang: Lang, model: Model): ComposedChart {
  try {
    return composeChart(request, lang, model);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const tag = `<${request.tag} id="${request.id}">`;
    const [colon, stop] = lang === 'zh' ? ['：', '。'] : [': ', '. '];
    const what = error.what[lang].replace(/[.。]$/u, '');
    const mend = error.mend[lang] === '' ? '' : stop + error.mend[lang];
    throw new Error(tag + colon + what + mend, { cause: error });
  }
}
