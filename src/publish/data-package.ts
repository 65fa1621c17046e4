import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedColumn } from './schema.ts';
import type { PublishedTable } from './tables.ts';

const TYPES = { text: 'string', flag: 'boolean', number: 'number', whole: 'integer' } as const;

/** The Data Package of an edition: each table a resource with its Table Schema, in the forms that versions 1 and 2 share. */
export function dataPackage(files: readonly PublishedFile[], edition: Edition): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'youju',
    id: editionAddress(edition),
    title: textFor('en').cite.dataset,
    description: textFor('en').readme.lead,
    homepage: new URL('data/', site.url).href,
    ...(edition.version !== null && { version: edition.version }),
    created: `${edition.date}T00:00:00Z`,
    keywords: ['innovation', 'China', 'county', 'statistics', '科技创新'],
    licenses: [LICENCE],
    contributors: [{ title: `${site.name.en} ${site.name.zh}`, path: site.url, roles: ['creator'] }],
    resources: files.flatMap((file) => (file.table ? [resource(file, file.table)] : [])),
  };
}

const LICENCE = {
  name: site.licences.data.id,
  title: site.licences.data.name,
  path: site.licences.data.url,
} as const;

function resource(file: PublishedFile, { name, schema }: PublishedTable): object {
  const foreign = Object.entries(schema.references);
  const [key, ...more] = schema.key;
  return {
    profile: 'tabular-data-resource',
    name,
    path: file.name,
    title: name,
    description: textFor('en').data.files[name],
    description_zh: textFor('zh').data.files[name],
    format: 'csv',
    mediatype: file.media,
    encoding: 'utf-8',
    // Said though it is the default: readers that are not told guess, and slashes of ids mislead them.
    dialect: { delimiter: ',', doubleQuote: true, header: true },
    ...(file.name.endsWith('.gz') && { compression: 'gz' }),
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    licenses: [LICENCE],
    schema: {
      fields: schema.columns.map((column) => field(name, column, more.length === 0 && column.name === key)),
      missingValues: [''],
      primaryKey: schema.key,
      ...(foreign.length > 0 && {
        foreignKeys: foreign.map(([fields, to]) => ({ fields, reference: { resource: to, fields: 'id' } })),
      }),
    },
  };
}

function field(table: string, column: PublishedColumn, isKey: boolean): object {
  const { name, type, required, codes, pattern, concept } = column;
  return {
    name,
    type: TYPES[type],
    title: name,
    description: columnText(table, name, 'en'),
    description_zh: columnText(table, name, 'zh'),
    ...(concept && { rdfType: concept }),
    constraints: {
      required,
      ...(isKey && { unique: true }),
      ...(codes && { enum: codes }),
      ...(pattern !== undefined && { pattern }),
    },
  };
}
