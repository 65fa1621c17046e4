import { coverageMatrix } from '../../charts/coverage-matrix.ts';
import { drawCoverageMatrix } from '../../charts/draw-coverage-matrix.ts';
import type { MatrixWords } from '../../charts/flow-cell.ts';
import { matrixGrid } from '../../charts/matrix-grid.ts';
import { sayAbsence } from '../../i18n/judge-coverage.ts';
import { formatPeriodShort } from '../../i18n/period-short.ts';
import { textFor } from '../../i18n/text.ts';
import { coverage } from '../../model/coverage.ts';
import type { Model } from '../../model/load.ts';
import { coveredPlaces, sharedIndicators } from '../../model/overview.ts';
import { lookUp, splitList } from '../../model/select.ts';
import type { Compose } from '../compose.ts';
import { ChartRefusal, WIDTHS } from '../composed.ts';
import { describeMatrix } from '../describe-matrix.ts';
import { refuseTwice } from '../refuse-twice.ts';

const MOST_PLACES = 6;

/**
 * `<CoverageMatrix places="…" indicators="…">`: what is known at all. Without `places` those that have a text of their
 * own, without `indicators` those that two or more of the places report.
 */
export const composeCoverageMatrix: Compose = (request, lang, model) => {
  const { places, indicators } = readMatrix(model, request.attributes);
  const covered = coverage(model, places, indicators);
  const observations = covered.flatMap(({ cells }) => cells.flatMap((cell) => cell.observations));
  if (observations.length === 0) throw nothing();
  const rows = coverageMatrix(covered, ({ period }) => formatPeriodShort(period, lang));
  const text = textFor(lang);
  const words: MatrixWords = {
    place: (id) => model.regions.get(id)?.name[lang] ?? id,
    indicator: (id) => model.indicators.get(id)?.short[lang] ?? id,
    absence: (absence) => sayAbsence(absence, lang),
    count: text.drawn.coverage.count,
  };
  const wide = drawCoverageMatrix(matrixGrid(rows, words, { width: WIDTHS.wide, kind: 'wide' }));
  const narrow = drawCoverageMatrix(matrixGrid(rows, words, { width: WIDTHS.narrow, kind: 'narrow' }));
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care: [], wide, narrow },
    measure: text.drawn.coverage.measure,
    description: describeMatrix(request, rows, words, wide.key, lang),
    columns: 'indicator place period figure kind evidence',
  };
};

function readMatrix(
  model: Model,
  attributes: Readonly<Record<string, string>>,
): { readonly places: readonly string[]; readonly indicators: readonly string[] } {
  const [asked, named] = [attributes['places'], attributes['indicators']].map((list) => splitList(list));
  refuseTwice([...(asked ?? []), ...(named ?? [])]);
  const places = asked?.length ? asked.map((id) => lookUp(id, model.regions).id) : coveredPlaces(model).own;
  if (places.length > MOST_PLACES) throw tooMany(places.length);
  const indicators = named?.length
    ? named.map((id) => lookUp(id, model.indicators).id)
    : sharedIndicators(model, places).shared;
  return { places, indicators };
}

function tooMany(places: number): ChartRefusal {
  return new ChartRefusal(
    { zh: `地方太多：${places} 个`, en: `too many places: ${places}` },
    { zh: `至多 ${MOST_PLACES} 个`, en: `Name at most ${MOST_PLACES}` },
  );
}

function nothing(): ChartRefusal {
  return new ChartRefusal(
    { zh: '这些地方和指标一个数字也没有', en: 'no figure of these indicators in these places' },
    { zh: '请改 places 或 indicators', en: 'Name other places or indicators' },
  );
}
