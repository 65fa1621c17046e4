import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { CROISSANT_CONTEXT } from './croissant-context.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedColumn } from './schema.ts';
import type { PublishedTable } from './tables.ts';

const TYPES = { text: 'sc:Text', flag: 'sc:Boolean', number: 'sc:Float', whole: 'sc:Integer' } as const;

/** An edition for programs that learn from data: Croissant 1.0, a record set a table, a field a column. */
export function croissant(files: readonly PublishedFile[], edition: Edition, cite: string): object {
  return {
    '@context': CROISSANT_CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'youju',
    description: `${textFor('en').readme.lead} ${textFor('en').readme.warn}`,
    url: editionAddress(edition),
    license: site.licences.data.url,
    citeAs: cite,
    datePublished: edition.date,
    inLanguage: ['zh-Hans', 'en'],
    creator: { '@type': 'sc:Organization', name: `${site.name.en} ${site.name.zh}`, url: site.url },
    version: edition.version ?? '0.0.0-next',
    distribution: files.flatMap((file) =>
      file.table || file.name.endsWith('.parquet') ? [fileObject(file, edition)] : [],
    ),
    recordSet: files.flatMap((file) => (file.table ? [recordSet(file, file.table)] : [])),
  };
}

function fileObject({ name, size, sha256, media }: PublishedFile, edition: Edition): object {
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    contentUrl: editionAddress(edition, name),
    contentSize: `${size} B`,
    encodingFormat: media,
    sha256,
  };
}

function recordSet(file: PublishedFile, { name, schema }: PublishedTable): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: textFor('en').data.files[name],
    key: schema.key.map((column) => ({ '@id': `${name}/${column}` })),
    field: schema.columns.map((column) => field(file.name, name, column, schema.references[column.name])),
  };
}

function field(file: string, table: string, column: PublishedColumn, to: string | undefined): object {
  const { name, type, concept } = column;
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description: columnText(table, name, 'en'),
    dataType: TYPES[type],
    ...(concept && { equivalentProperty: concept }),
    ...(to && { references: { field: { '@id': `${to}/id` } } }),
    source: { fileObject: { '@id': file }, extract: { column: name } },
  };
}
