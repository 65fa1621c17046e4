import { ChartRefusal, type ChartRequest, type ChartTag } from '../../src/story/composed.ts';
import type { Compose } from '../../src/story/compose.ts';
import { model } from '../model/real-model.ts';

/** A request as an editor's tag gives it. */
export function buildRequest(tag: ChartTag, attributes: Readonly<Record<string, string>>): ChartRequest {
  return { tag, id: 'x', title: 'A title', note: '', attributes };
}

/** What a chart of the project's own data is refused with: why and how to mend it, in both languages; `null` if it is drawn. */
export function refusalOf(
  compose: Compose,
  tag: ChartTag,
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<'what' | 'mend', { readonly en: string; readonly zh: string }>> | null {
  try {
    compose(buildRequest(tag, attributes), 'en', model);
    return null;
  } catch (error) {
    if (!(error instanceof ChartRefusal)) throw error;
    return { what: error.what, mend: error.mend };
  }
}
