import type { Fault } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import { said } from '../model/said.ts';
import { composeChart } from './compose.ts';
import { registerCharts, spotOf } from './register.ts';

/** Composes every chart of stories and handbook; each that is refused is a fault of the line its tag stands on. */
export function checkCharts(files: ReadonlyMap<string, string>, model: Model): readonly Fault[] {
  const { charts, faults } = registerCharts(files);
  const refused = charts.flatMap(({ requests, places }) =>
    (['en', 'zh'] as const).flatMap((lang): readonly Fault[] => {
      const request = requests[lang];
      const place = places[lang];
      if (!request || !place) return [];
      try {
        composeChart(request, lang, model);
        return [];
      } catch (error) {
        const what = error instanceof Refusal ? error.what : { zh: String(error), en: String(error) };
        const mend = error instanceof Refusal ? error.mend : { zh: '', en: '' };
        const fault = said(place, `<${request.tag} id="${request.id}">`, what, { zh: '', en: '' }, mend);
        return [{ ...fault, ...spotOf(place, request), part: 'comparability' }];
      }
    }),
  );
  return [...faults, ...refused];
}
