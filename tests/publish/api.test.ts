import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { apiExample, apiFiles, ROWS_A_PAGE } from '../../src/publish/api-files.ts';
import { readEdition } from '../../src/publish/api-table.ts';
import { openApi } from '../../src/publish/open-api.ts';
import { edition, tables, textOf } from './published.ts';

const all = [...tables.values()];
const files = new Map(apiFiles(all, edition));
const description = openApi(all, edition) as {
  readonly paths: Readonly<
    Record<string, { get: { responses: { 200: { content: { 'application/json': { schema: object } } } } } }>
  >;
  readonly components: object;
};

test('openApi(tables, edition) is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(description)));
  expect(errors ?? []).toEqual([]);
  expect([valid, validator.version]).toEqual([true, '3.1']);
});

test('apiFiles(tables, edition) gives only what openApi(tables, edition) describes, as it describes it', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  const schemas = Object.entries(description.paths).map(([path, { get }]) => {
    const { schema } = get.responses[200].content['application/json'];
    const pointed = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components', '"api#/components'),
    ) as object;
    const named = new RegExp(`^${path.slice(1).replace('.', '\\.').replace('{id}', '[^/]+')}$`, 'u');
    return { named, check: ajv.compile(pointed), met: 0 };
  });
  for (const [name, json] of files) {
    const schema = schemas.find(({ named }) => named.test(name));
    if (!schema) throw new Error(`not described: ${name}`);
    schema.met += 1;
    expect(schema.check(JSON.parse(json)), `${name}: ${ajv.errorsText(schema.check.errors)}`).toBe(true);
  }
  expect(schemas.filter(({ met }) => met === 0)).toEqual([]);
});

test('apiFiles(tables, edition) has the observations of each indicator, place and source, and all of them in these', () => {
  const count = (folder: string): number =>
    [...files]
      .filter(([name]) => name.startsWith(folder))
      .reduce((sum, [, json]) => sum + (JSON.parse(json) as { rows: number }).rows, 0);
  const rows = tables.get('observations')?.rows ?? [];
  expect([count('indicators/'), count('places/')]).toEqual([rows.length, rows.length]);
  const at = tables.get('observations')?.schema.columns.findIndex(({ name }) => name === 'source') ?? -1;
  expect(count('sources/')).toBe(rows.filter((row) => row[at] !== null).length);
});

test('apiFiles(tables, edition, most) parts a table into pages, each naming the next', () => {
  const paged = new Map(apiFiles(all, edition, 100));
  const read: unknown[] = [];
  for (let name: string | null = 'observations.json'; name !== null;) {
    const page = JSON.parse(paged.get(name) ?? '') as { data: unknown[]; next: string | null };
    read.push(...page.data);
    name = page.next === null ? null : new URL(page.next, `http://x/${name}`).pathname.slice(1);
  }
  expect(read).toEqual((JSON.parse(files.get('observations.json') ?? '') as { data: unknown[] }).data);
  expect(paged.has('observations/2.json')).toBe(true);
  expect(ROWS_A_PAGE).toBeGreaterThan(1000);
});

test('apiExample(tables, edition) is the beginning of observations.json with one row', () => {
  const example = JSON.parse(apiExample(all, edition)) as { rows: number; data: { id: string }[] };
  expect(example.rows).toBe(tables.get('observations')?.rows.length);
  expect(example.data.map(({ id }) => id)).toEqual([tables.get('observations')?.rows[0]?.[0]]);
});

test('readEdition(texts) gives back every cell of the tables that were written', () => {
  const texts = new Map(all.map(({ name }) => [`${name}.csv`, textOf(`${name}.csv`)]));
  expect(readEdition(texts).map(({ name, rows }) => ({ name, rows }))).toEqual(
    all.map(({ name, rows }) => ({ name, rows })),
  );
});

test('readEdition(texts) leaves out a table that a version did not have, and refuses a column nobody knows', () => {
  expect(readEdition(new Map())).toEqual([]);
  expect(() => readEdition(new Map([['units.csv', 'id,colour\r\na,b\r\n']]))).toThrow(
    'unknown column: units.csv: colour',
  );
});
