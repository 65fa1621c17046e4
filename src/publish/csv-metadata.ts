import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedColumn } from './schema.ts';
import type { PublishedTable } from './tables.ts';

/**
 * The tables of an edition as CSV on the Web (W3C): each column with its type, its meaning in both languages, and for
 * place, time, value, unit and status the concept of SDMX.
 */
export function csvMetadata(files: readonly PublishedFile[], edition: Edition): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@id': editionAddress(edition, 'csv-metadata.json'),
    'dc:title': inBoth((lang) => textFor(lang).cite.dataset),
    'dc:license': { '@id': site.licences.data.url },
    'dc:date': { '@value': edition.date, '@type': 'xsd:date' },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tables: files.flatMap((file) => (file.table ? [tableOf(file, file.table)] : [])),
  };
}

function tableOf(file: PublishedFile, { name, schema }: PublishedTable): object {
  const foreign = Object.entries(schema.references);
  return {
    url: file.name,
    'dc:description': inBoth((lang) => textFor(lang).data.files[name]),
    tableSchema: {
      columns: schema.columns.map((column) => columnOf(name, column)),
      primaryKey: schema.key,
      ...(foreign.length > 0 && {
        foreignKeys: foreign.map(([column, to]) => ({
          columnReference: column,
          reference: { resource: `${to}.csv`, columnReference: 'id' },
        })),
      }),
    },
  };
}

function columnOf(table: string, { name, type, required, codes, pattern, concept }: PublishedColumn): object {
  const format = pattern ?? codes?.join('|');
  const plain = { text: 'string', flag: 'boolean', number: 'double', whole: 'integer' }[type];
  return {
    name,
    titles: name,
    'dc:description': inBoth((lang) => columnText(table, name, lang) ?? ''),
    datatype: type === 'text' && format !== undefined ? { base: 'string', format } : plain,
    required,
    null: '',
    ...(concept && { propertyUrl: concept }),
  };
}

function inBoth(text: (lang: 'en' | 'zh') => string): readonly object[] {
  return [
    { '@value': text('en'), '@language': 'en' },
    { '@value': text('zh'), '@language': 'zh-Hans' },
  ];
}
