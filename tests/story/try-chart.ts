import { readFiles } from '../../src/desk/read-files.ts';
import { loadModel } from '../../src/model/load.ts';
import { Refusal } from '../../src/model/refusal.ts';
import type { Bilingual, Lang } from '../../src/model/vocabulary.ts';
import { composeChart } from '../../src/story/compose.ts';
import type { ChartTag, ComposedChart } from '../../src/story/composed.ts';

const { model } = loadModel(readFiles('.'));

/** A chart of the real data, as an editor asks for it. */
export function tryChart(
  tag: ChartTag,
  attributes: Readonly<Record<string, string>>,
  lang: Lang,
): ComposedChart {
  return composeChart({ tag, id: 'x', title: 'A title', note: '', attributes }, lang, model);
}

/** Why a chart is refused, and how to mend it; `null` where it is not. */
export function findRefusal(
  tag: ChartTag,
  attributes: Readonly<Record<string, string>>,
): { readonly what: Bilingual; readonly mend: Bilingual } | null {
  try {
    tryChart(tag, attributes, 'en');
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { what: error.what, mend: error.mend };
  }
}
