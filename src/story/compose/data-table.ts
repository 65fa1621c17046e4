import { dataTable } from '../../charts/data-table.ts';
import { drawDataTable } from '../../charts/draw-data-table.ts';
import { describeByMeasure } from '../../i18n/describe-by-measure.ts';
import { describeMarks, endTitle, joinSentences } from '../../i18n/describe-figures.ts';
import { tableCell } from '../../i18n/table-cell.ts';
import { textFor } from '../../i18n/text.ts';
import type { Model } from '../../model/load.ts';
import type { Observation } from '../../model/observation.ts';
import { placesOf, selectFigures } from '../../model/select.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { refuseTwice } from '../refuse-twice.ts';
import { tableColumns } from '../table-columns.ts';

/**
 * `<DataTable of="id id …">` or `<DataTable indicator="…" definitions="…" places="…">`: every figure in full. Units may
 * differ and nothing is compared; `columns` says what stands in it.
 */
export const composeDataTable: Compose = (request, lang, model) => {
  const observations = inOrder(model, request.attributes);
  const columns = tableColumns(request.attributes['columns'], observations);
  const text = textFor(lang);
  const head = {
    // A drawing has no room for sentences.
    labels: columns.map((column) => text.table[column === 'evidence' ? 'source' : column]),
    figure: columns.indexOf('figure'),
    comma: lang === 'zh' ? '，' : ', ',
  };
  const rows = observations.map((observation) => ({
    observation,
    cells: columns.map((column) => tableCell(observation, column, lang)),
  }));
  const wide = drawDataTable(dataTable(head, rows, { width: WIDTHS.wide, kind: 'wide' }));
  const narrow = drawDataTable(dataTable(head, rows, { width: WIDTHS.narrow, kind: 'narrow' }));
  const meanings = [...new Set(wide.key.map(({ meaning }) => meaning))];
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note },
    ...{ lang, observations, care: [], columns: columns.join(' ') },
    measure: measureOf(observations, lang),
    description: joinSentences(
      [
        request.attributes['sentence'] ?? '',
        endTitle(request.title, lang),
        ...describeByMeasure(observations, lang),
        describeMarks(meanings, lang),
      ],
      lang,
    ),
    wide,
    narrow,
  };
};

/** Figures as named, or those of an indicator by place and time, undated ones last. */
function inOrder(model: Model, attributes: Readonly<Record<string, string>>): readonly Observation[] {
  const found = selectFigures(model, attributes);
  refuseTwice(found.map(({ id }) => id));
  if (attributes['of']) return found;
  const places = placesOf(model, found, attributes['places']);
  const endOf = ({ period }: Observation): number => period?.end ?? Number.MAX_VALUE;
  return found.toSorted(
    (a, b) => places.indexOf(a.region.id) - places.indexOf(b.region.id) || endOf(a) - endOf(b),
  );
}

function measureOf(observations: readonly Observation[], lang: Lang): string {
  const names = new Set(
    observations.map(({ indicator: { short, name } }) =>
      lang === 'en' ? `${short.en} ${short.zh}` : name.zh,
    ),
  );
  return [...names].join(lang === 'zh' ? '、' : ', ');
}
