import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import type { Lang } from '../model/vocabulary.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { PublishedFile } from './published-file.ts';

/** What a README tells of beside the files: indicators whose pairs are not listed. */
export interface ReadmeParts {
  readonly files: readonly PublishedFile[];
  readonly edition: Edition;
  readonly unpaired: readonly string[];
}

/** The README of an edition in a language. Its first line: do not count or add mentions. */
export function writeReadme({ files, edition, unpaired }: ReadmeParts, lang: Lang): string {
  const text = textFor(lang).readme;
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '.';
  const name = edition.version === null ? text.unreleased : text.version(edition.version);
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const rules = [
    ...text.rules,
    text.packed,
    ...(isUnjoined(files) ? [text.unjoined] : []),
    ...(unpaired.length > 0 ? [text.unpaired(unpaired.join(' '))] : []),
  ];
  return `${[
    text.warn,
    `# ${text.heading(name, edition.date)}`,
    text.lead,
    `<${editionAddress(edition)}>`,
    `## ${text.files}`,
    list(fileLines(files, lang)),
    `## ${text.reading}`,
    list(rules),
    `## ${text.columns}`,
    ...tablesOf(files).map(([names, columns]) => {
      const [first = ''] = names;
      const lines = columns.map(
        (column) => `\`${column}\`${colon}${columnText(first, column, lang) ?? ''}${stop}`,
      );
      return `### ${names.map((each) => `${each}.csv`).join(', ')}\n\n${list(lines)}`;
    }),
    ...withdrawnLines(files, lang),
    `## ${text.check}`,
    list(text.checking),
    `## ${text.licence}`,
    textFor(lang).data.licence,
  ].join('\n\n')}\n`;
}

/** What was withdrawn, when and why, where anything was. */
function withdrawnLines(files: readonly PublishedFile[], lang: Lang): readonly string[] {
  const { withdrawn: text } = textFor(lang);
  const changes = files.flatMap(({ table }) => (table?.name === 'changes' ? [table] : []));
  const lines = changes.flatMap(({ schema, rows }) =>
    rows.flatMap((row) => {
      const of = (name: string): string =>
        String(row[schema.columns.findIndex((each) => each.name === name)]);
      return of('class') === '撤下' ? [`- ${of('date')} ${of('id')}: ${of(`reason_${lang}`)}`] : [];
    }),
  );
  return lines.length === 0 ? [] : [`## ${text.heading}`, text.lead, lines.join('\n')];
}

/** No two observations may be joined by a line: their column `series` is empty throughout. */
function isUnjoined(files: readonly PublishedFile[]): boolean {
  const table = files.find((file) => file.table?.name === 'observations')?.table;
  const at = table?.schema.columns.findIndex(({ name }) => name === 'series') ?? -1;
  return table !== undefined && table !== null && table.rows.every((row) => row[at] === null);
}

function fileLines(files: readonly PublishedFile[], lang: Lang): readonly string[] {
  const text = textFor(lang).readme;
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '.';
  const tables = files.flatMap(({ name, table }) =>
    table
      ? [`${name} (${text.rows(table.rows.length)})${colon}${textFor(lang).data.files[table.name]}${stop}`]
      : [],
  );
  const told: readonly (readonly [string, string])[] = [
    ['articles/*.txt', text.articles],
    ['observations.xlsx', text.others.workbook],
    ...(files.some(({ name }) => name.startsWith('workbooks/'))
      ? ([['workbooks/*.xlsx', text.others.workbooks]] as const)
      : []),
    ['observations.parquet', text.others.parquet],
    ['anchors.jsonld', text.others.anchors],
    ['datapackage.json, csv-metadata.json, croissant.json', text.others.descriptors],
    ['CITATION.cff, citation.bib, citation.csl.json, citation-gbt7714.txt', text.others.citation],
    ['SHA256SUMS', text.others.checksums],
  ];
  return [...tables, ...told.map(([name, what]) => `${name}${colon}${what}${stop}`)];
}

/** Tables with the same columns are told together. */
function tablesOf(
  files: readonly PublishedFile[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  const groups = Map.groupBy(
    files.flatMap(({ table }) => table ?? []),
    ({ schema }) => schema.columns.map(({ name }) => name).join(','),
  );
  return [...groups].map(
    ([columns, tables]) => [tables.map(({ name }) => name), columns.split(',')] as const,
  );
}
