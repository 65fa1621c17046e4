import type { Row } from '../../src/model/tables.ts';

/** A row of an extract as `readRows` gives it; what a test does not name is ordinary, its cells not yet filled. */
export function buildRow(printed: string, given: Partial<Row<'extracts'>> = {}): Row<'extracts'> {
  return {
    id: 'x.hnte',
    section: 's1',
    indicator: 'hnte',
    definition: 'hnte/stock',
    definition_inferred: false,
    region: 'zhumadian',
    region_inferred: false,
    entity: '',
    period: null,
    period_printed: '',
    period_inferred: false,
    printed,
    value: null,
    low: null,
    high: null,
    qualifier: null,
    kind: 'actual',
    mode: null,
    mention_of: null,
    differs: null,
    quote: `总数⟦${printed}⟧`,
    quote_en: '',
    note_zh: '',
    note_en: '',
    file: 'data/extracts/x.csv',
    line: 2,
    ...given,
  };
}
