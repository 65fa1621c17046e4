import { chartsOfIndicator, chartsOfPlace } from '../model/chart-groups.ts';
import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import { composeChart } from './compose.ts';
import type { ComposedChart } from './composed.ts';
import { composeOnce } from './composed-charts.ts';
import type { RegisteredChart } from './register.ts';

/** What a picture to share may be of. */
export type Shared =
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'place' | 'indicator'; readonly id: string };

/** The chart that stands for a page where it is shared: the first that the page draws itself; `null` where none is. */
export function socialChart(
  shared: Shared,
  lang: Lang,
  model: Model,
  charts: readonly RegisteredChart[],
): ComposedChart | null {
  if (shared.kind === 'story') {
    const requests = charts
      .filter(({ page }) => page === `stories/${shared.slug}/`)
      .flatMap(({ requests }) => requests[lang] ?? []);
    const composed = requests.map((request) => composeOnce(request, lang, model));
    return composed.find(({ narrow }) => narrow.items.length > 0) ?? null;
  }
  const groups =
    shared.kind === 'place' ? chartsOfPlace(model, shared.id) : chartsOfIndicator(model, shared.id);
  // The fullest says most.
  const [fullest] = groups.toSorted((a, b) => b.observations.length - a.observations.length);
  if (!fullest) return null;
  const of = fullest.observations.map(({ id }) => id).join(' ');
  const title = fullest.indicator.name[lang];
  return composeChart({ tag: 'LineChart', id: 'shared', title, note: '', attributes: { of } }, lang, model);
}
