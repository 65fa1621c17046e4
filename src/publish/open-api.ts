import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import { site } from '../site.ts';
import { API_PARTS, apiName } from './api-files.ts';
import type { EditionTables } from './api-table.ts';
import type { Edition } from './edition.ts';
import type { PublishedColumn } from './schema.ts';
import type { PublishedTable } from './tables.ts';

const TYPES = { text: 'string', flag: 'boolean', number: 'number', whole: 'integer' } as const;

/** The interface for programs in OpenAPI 3.1: an address a table and one a thing, with what each field may hold. */
export function openApi(tables: EditionTables, edition: Edition): object {
  const text = textFor('en');
  const parts = API_PARTS.filter((part) => tables.some(({ name }) => name === part.table));
  return {
    openapi: '3.1.0',
    info: {
      title: text.cite.dataset,
      description: `${text.readme.warn} ${text.api.lead}`,
      version: edition.version ?? '0.0.0-next',
      license: { name: site.licences.data.name, identifier: site.licences.data.id },
    },
    servers: [{ url: new URL('api/', site.url).href }],
    paths: Object.fromEntries([
      ...tables.map(({ name }) => [
        `/${apiName(name)}.json`,
        read(`read-${apiName(name)}`, text.data.files[name], page(name)),
      ]),
      ...parts.map(({ table, column }) => [
        `/${apiName(table)}/{id}.json`,
        read(`read-${column}`, text.api.part[table], page('observations', table), [ID]),
      ]),
    ]),
    components: { schemas: Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])) },
  };
}

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } } as const;

function read(
  operationId: string,
  summary: string,
  schema: object,
  parameters: readonly object[] = [],
): object {
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        404: { description: textFor('en').api.missing },
      },
    },
  };
}

function page(table: string, about?: string): object {
  const row = { $ref: `#/components/schemas/${table}` };
  const properties = {
    table: { type: 'string' },
    version: { type: ['string', 'null'] },
    date: { type: 'string', format: 'date' },
    licence: { type: 'string', format: 'uri' },
    files: { type: 'string', format: 'uri' },
    ...(about !== undefined && { about: { $ref: `#/components/schemas/${about}` } }),
    rows: { type: 'integer', minimum: 0 },
    next: { type: ['string', 'null'], description: textFor('en').api.next },
    data: { type: 'array', items: row },
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function rowSchema({ name, schema }: PublishedTable): object {
  return {
    type: 'object',
    description: textFor('en').data.files[name],
    properties: Object.fromEntries(schema.columns.map((column) => [column.name, field(name, column)])),
    required: schema.columns.map((column) => column.name),
    additionalProperties: false,
  };
}

function field(table: string, { name, type, required, codes, pattern }: PublishedColumn): object {
  return {
    type: required ? TYPES[type] : [TYPES[type], 'null'],
    description: columnText(table, name, 'en'),
    ...(codes && { enum: required ? codes : [...codes, null] }),
    ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
  };
}
