/** The words of downloads of a part of the data, in English. */
export const partsEn = {
  part: {
    all: {
      indicators: 'All data of this indicator:',
      places: 'All data of this place:',
      sources: 'All data of this document:',
      charts: 'All data of its indicators:',
    },
    shown: 'What this chart shows:',
    csv: 'CSV',
    zip: 'zip with metadata and readme',
    scope: {
      indicators: 'All statements of this indicator that we hold, of every place and year.',
      places: 'All statements about this place that we hold, of every indicator and year.',
      sources: 'All statements taken from this document.',
      charts: 'Only the figures that this chart shows; there may be more of the same indicator.',
    },
    rows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}, one a distinct statement`,
    columns: 'Columns',
    whole: 'The whole dataset',
  },
} as const;
