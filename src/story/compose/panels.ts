import { drawPanels } from '../../charts/draw-panels.ts';
import { lineChart } from '../../charts/line-chart.ts';
import { panels, type Panel } from '../../charts/panels.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import { endTitle, joinSentences } from '../../i18n/describe-figures.ts';
import { formatYears } from '../../i18n/period.ts';
import { textFor } from '../../i18n/text.ts';
import { REASONS, type Reason } from '../../model/comparability.ts';
import { makeSeries } from '../../model/make-series.ts';
import type { Observation } from '../../model/observation.ts';
import { placesOf } from '../../model/select.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { breaksOf, tellBreak } from '../breaks.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeLine } from '../describe-line.ts';
import { unitOf } from '../measure-line.ts';
import { panelReasons } from '../panel-reasons.ts';
import { enforcePanel, readPanels } from '../read-panels.ts';

/**
 * `<Panels first="id id …" second="id id …" third="…">`: figures that go by one name and are not one thing, each kind
 * on its own scale, with what parts them said between.
 */
export const composePanels: Compose = (request, lang, model) => {
  const groups = readPanels(model, request.attributes);
  const inside = groups.flatMap((figures, at) => enforcePanel(figures, at, model));
  const reasons = panelReasons(groups, model.regions);
  const observations = groups.flat();
  const broken = groups.map((figures) => breaksOf(figures, undefined, lang));
  const given = groups.map((figures, at): Panel => ({
    heading: headingOf(figures, lang),
    series: makeSeries(figures, placesOf(model, figures), model.regions),
    options: { lang, format: chartFormat(unitOf(figures), lang), breaks: broken[at] ?? [] },
  }));
  const said = reasons.map((reason) => sayReason(reason, lang));
  const wide = panels(given, said, { width: WIDTHS.wide, kind: 'wide' });
  const narrow = panels(given, said, { width: WIDTHS.narrow, kind: 'narrow' });
  const care = REASONS.filter((code) => inside.includes(code));
  const { panel } = textFor(lang).drawn.panels;
  const described = given.map(({ heading, series }, at) => {
    const chart =
      wide.panels[at]?.chart ?? lineChart(series, { width: WIDTHS.wide, kind: 'wide' }, given[at]!.options);
    const of = { title: panel(at + 1, heading), attributes: {} };
    const told = (broken[at] ?? []).map((each) => tellBreak(each, lang));
    return describeLine(of, series, chart, [...told, ...(said[at] ? [said[at]] : [])], [], lang);
  });
  const sentence = request.attributes['sentence'] ?? '';
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care },
    measure: measureOf(observations, lang),
    ...(broken.flat().length > 0 && { breaks: broken.flat().map((each) => tellBreak(each, lang)) }),
    description: joinSentences([sentence, endTitle(request.title, lang), ...described], lang),
    wide: drawPanels(wide),
    narrow: drawPanels(narrow),
  };
};

/** What a panel counts: the scopes of its definitions, each once. */
function headingOf(figures: readonly Observation[], lang: Lang): string {
  const scopes = new Set(figures.map(({ definition }) => definition.scope[lang]));
  return [...scopes].map(capitalise).join(lang === 'zh' ? '；' : '; ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sayReason({ code, answer }: Reason, lang: Lang): string {
  const { reason, drawn } = textFor(lang);
  return drawn.panels[answer](reason[code]);
}

function measureOf(observations: readonly Observation[], lang: Lang): string {
  const text = textFor(lang);
  const names = new Map(observations.map(({ indicator }) => [indicator.id, indicator]));
  const named = [...names.values()].map(({ short, name }) =>
    lang === 'en' ? `${short.en} ${short.zh}` : name.zh,
  );
  const dated = observations.flatMap(({ period }) => period ?? []);
  const years =
    dated.length === 0
      ? text.undated
      : formatYears(
          Math.floor(Math.min(...dated.map(({ start }) => start))),
          Math.ceil(Math.max(...dated.map(({ end }) => end))) - 1,
          lang,
        );
  const [and, comma] = lang === 'zh' ? ['、', '，'] : [', ', ', '];
  return [named.join(and), text.drawn.panels.scale, years].join(comma);
}
