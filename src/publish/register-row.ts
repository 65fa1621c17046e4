import { cell, type Row } from './row.ts';
import { PUBLISHED_SCHEMA, type PublishedName } from './schema.ts';

/** An entry of a register as a row of its table: bilingual fields in two columns, references by id, periods as written. */
export function registerRow(name: PublishedName, entry: object): Row {
  const values = new Map(Object.entries(entry).flatMap(flatten));
  return PUBLISHED_SCHEMA[name].columns.map((column) => {
    if (!values.has(column.name)) throw new Error(`missing column: ${name}.csv: ${column.name}`);
    return cell(values.get(column.name));
  });
}

function flatten([name, value]: [string, unknown]): readonly (readonly [string, unknown])[] {
  const column = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  if (typeof value !== 'object' || value === null) return [[column, value]];
  if ('iso' in value) return [[column, value.iso]];
  if ('id' in value) return [[column, value.id]];
  if ('zh' in value && 'en' in value)
    return [
      [`${column}_zh`, value.zh],
      [`${column}_en`, value.en],
    ];
  return [];
}
