/** The words of the README that goes with the published files, in English. */
export const readmeEn = {
  warn: 'Do not count or add mentions: mentions.csv has one row a mention, observations.csv one a distinct statement.',
  heading: (edition: string, date: string) =>
    `Yǒujù: what Chinese county-level places publish about innovation. ${edition}, ${date}`,
  version: (version: string) => `Version ${version}`,
  unreleased: 'Unreleased: what has changed since the last version',
  lead: 'Figures of published documents, each traced to the sentence that states it, with its qualifier, definition and time, in English and Chinese.',
  files: 'Files',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  articles:
    'the articles as plain text, one paragraph a line, LF. An empty line stands where words are missing or left out. Of articles that we may show in excerpts only, the paragraphs that hold a figure',
  others: {
    workbook: 'all tables as one workbook: ids and periods are text, nothing is a formula',
    workbooks: 'the observations of one indicator each; too many for one workbook',
    parquet: 'observations.csv as Parquet',
    anchors: 'the place of each figure in the articles, as Web Annotations',
    descriptors: 'descriptions for programs: Data Package, CSV on the Web, Croissant',
    citation: 'how to cite',
    checksums: 'SHA-256 of the other files',
  },
  reading: 'How to read the tables',
  rules: [
    'CSV by RFC 4180: UTF-8 without byte order mark, CRLF, one header row, sorted by key. For Excel take the workbook.',
    'An empty cell is missing. Zero is 0; flags are true or false.',
    'Numbers have a point and no separators; their unit stands in the column unit.',
    'Figures of bodies within a place (entity) are in mentions.csv, cited.csv and derived.csv, not in observations.csv.',
    'Targets, rules and expected figures (kind) are not outcomes.',
    'Whether two figures may be compared is in comparability.csv; figures of different indicators never.',
  ],
  unjoined:
    'No two observations of this edition may be joined by a line, so series is empty in every row; comparability.csv says why.',
  unpaired: (ids: string) => `Too many pairs to list in comparability.csv: ${ids}.`,
  packed: 'Files past 25 MB are compressed (.csv.gz).',
  columns: 'Columns',
  check: 'How to check them',
  checking: [
    'sha256sum --check SHA256SUMS compares every file.',
    'anchor names a text and a place in it: count its characters (Unicode code points, a line break is one) from 0; what stands between the two numbers is printed.',
    'derivation is computed from the rows it names.',
  ],
  licence: 'Licence',
} as const;
