/** The words of the table of all observations, and of the ways to load the data, in English. */
export const finderEn = {
  finder: {
    title: 'All figures',
    lead: (statements: number, mentions: number) =>
      `${statements} distinct figures, those of bodies within a place too. The texts we hold state figures ${mentions} times. Search, filter and sort; what you choose stays in the address and goes into the download.`,
    span: (from: string, to: string) => `Figures from ${from} to ${to}`,
    changed: 'What changed',
    unchanged: 'Nothing has been changed in a published figure yet.',
    unreleased: 'Not released yet: the files hold the data as they are now.',
    released: (version: string, date: string) => `Version ${version}, ${date}.`,
    search: 'Search',
    fields: {
      place: 'Place',
      indicator: 'Indicator',
      kind: 'Kind',
      origin: 'Origin',
      source: 'Source',
      year: 'Year',
    },
    any: 'any',
    clear: 'Clear',
    more: 'Show more',
    sortBy: 'sort by',
    count: 'Shown: {n} of {all}',
    none: 'No figure matches: {what}. Nothing is lost: clear the filter to see all {all} again.',
    choose: 'There are {all} figures: choose an indicator first.',
    failed: 'The figures could not be fetched. The pages of the table below hold all of them.',
    download: 'Download what is shown as CSV',
    columns: 'What each column of observations.csv means',
    pages: 'Pages of the table',
    page: (number: number) => `Page ${number}`,
    pageTitle: (number: number, all: number) => `All figures, page ${number} of ${all}`,
  },
  load: {
    title: 'Load them',
    lead: 'Each of these reads the table of statements as it is published; they can be pasted as they are.',
    names: {
      python: 'Python',
      r: 'R',
      duckdb: 'DuckDB',
      excel: 'Excel (Power Query)',
      javascript: 'JavaScript',
    },
    excelSteps:
      'Data → Get Data → From Other Sources → Blank Query → Advanced Editor, paste, Done, Close & Load. Codes stay text. Or open the workbook.',
  },
} as const;
