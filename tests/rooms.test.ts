import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What the files of a room may import; `types` of a room are its types only. */
interface Rule {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const ASTRO = ['astro', 'astro:*', 'astro/*'];

/** “Who may import whom” of the architecture. site.ts is free to all. */
const RULES: Readonly<Record<string, Rule>> = {
  text: { rooms: [], packages: ['opencc-js', 'satteri'] },
  model: { rooms: ['text'], packages: ['papaparse', 'zod', 'diff', 'node:crypto'] },
  i18n: { rooms: ['model'], packages: [] },
  charts: { rooms: ['i18n'], types: ['model'], packages: ['d3'] },
  story: { rooms: ['text', 'model', 'charts', 'i18n'], packages: ['satteri', 'yaml'] },
  picture: {
    rooms: ['charts', 'i18n'],
    types: ['model'],
    packages: ['node:*', '@resvg/resvg-js', 'subset-font'],
  },
  publish: {
    rooms: ['model', 'i18n', 'picture'],
    packages: [
      ...['papaparse', 'zod', 'yaml', '@citation-js/*', 'schema-dts', 'node:crypto', 'node:stream'],
      ...['@cj-tech-master/excelts', 'hyparquet-writer', 'fflate', 'n3', 'feed'],
    ],
  },
  desk: {
    rooms: ['text', 'model', 'story', 'publish', 'picture'],
    packages: ['node:*', 'pagefind', '@cj-tech-master/excelts'],
  },
  components: { rooms: ['charts', 'story', 'model', 'i18n', 'client', 'publish'], packages: ASTRO },
  layouts: { rooms: ['*'], packages: [...ASTRO, '@fontsource/*'] },
  pages: { rooms: ['*'], packages: [...ASTRO, 'feed'] },
  client: { rooms: ['charts'], packages: ['hyparquet'] },
  styles: { rooms: [], packages: [] },
  // The top of src: site.ts, and the collections of words.
  '': { rooms: [], packages: ASTRO },
};
/** What layouts and pages may not import. */
const CLOSED_TO_ALL = ['desk', 'client'];

interface Import {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly isType: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();
const code = files.filter((file) => /\.(?:ts|mjs|js|astro)$/u.test(file));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`, `<script src="…">` of a file. */
function readImports(file: string): readonly Import[] {
  const text = (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\//gu, (comment) =>
    comment.replace(/[^\n]/gu, ' '),
  );
  const statements = [...text.matchAll(/^[ \t]*(?:import|export)\b([^'";]*)from\s+['"]([^'"]+)['"]/gmu)].map(
    (found) => {
      const [, clause = '', from = ''] = found;
      const names =
        /\{([^}]*)\}/u
          .exec(clause)?.[1]
          ?.split(',')
          .map((name) => name.trim())
          .filter(Boolean) ?? [];
      const isType =
        /^\s*type\b/u.test(clause) || (names.length > 0 && names.every((name) => name.startsWith('type ')));
      return { file, line: lineOf(text, found.index), from, isType };
    },
  );
  const others = [
    ...text.matchAll(/^[ \t]*import\s+['"]([^'"]+)['"]/gmu),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu),
    ...text.matchAll(/<script[^>]*\bsrc=['"]([^'"]+)['"]/gu),
  ].map((found) => ({ file, line: lineOf(text, found.index), from: found[1] ?? '', isType: false }));
  return [...statements, ...others];
}

const imports = code.flatMap(readImports);

/** The room a file of src stands in; '' at its top. */
function roomOf(file: string): string {
  const [, room = '', ...rest] = file.split('/');
  return rest.length > 0 ? room : '';
}

/** The file of src that an import names; `null` where it names a package. */
function targetOf({ file, from }: Import): string | null {
  return from.startsWith('.') ? join(dirname(file), from) : null;
}

function isAllowed(each: Import): boolean {
  const room = roomOf(each.file);
  const rule = RULES[room];
  if (!rule) return false;
  const target = targetOf(each);
  if (target === null) {
    return rule.packages.some((name) =>
      name.endsWith('*') ? each.from.startsWith(name.slice(0, -1)) : each.from === name,
    );
  }
  const other = roomOf(target);
  if (target === 'src/site.ts' || other === room) return true;
  if (rule.rooms.includes('*')) return !CLOSED_TO_ALL.includes(other);
  return rule.rooms.includes(other) || (each.isType && (rule.types ?? []).includes(other));
}

const tell = ({ file, line, from }: Import): string => `${file}:${line} imports ${from}`;

test('the files of src are read, and their imports', () => {
  expect(code.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
  expect(imports.filter((each) => targetOf(each)?.startsWith('src/') === false).map(tell)).toEqual([]);
});

test('every room of src has its line in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in RULES))).toEqual([]);
});

test.each(Object.keys(RULES))('src/%s imports only what the table lets it', (room) => {
  const own = imports.filter(({ file }) => roomOf(file) === room);
  expect(own.filter((each) => !isAllowed(each)).map(tell)).toEqual([]);
});

test('nothing of src imports desk', () => {
  const desk = imports.filter(
    (each) => roomOf(each.file) !== 'desk' && roomOf(targetOf(each) ?? '') === 'desk',
  );
  expect(desk.map(tell)).toEqual([]);
});

test('no file of src imports itself by way of others', () => {
  const graph = new Map(
    code.map((file) => [
      file,
      imports.filter((each) => each.file === file && !each.isType).flatMap((each) => targetOf(each) ?? []),
    ]),
  );
  const rounds: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) rounds.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  expect(rounds).toEqual([]);
});

const PURE = ['text', 'model', 'charts', 'i18n', 'story'];

test.each([
  [
    'opens files',
    /\bnode:(?:fs|child_process|http|net|os|path|process)\b|\bfetch\(|\bprocess\b\.|\bDeno\b|\bBun\b/u,
  ],
  ['asks the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/u],
  ['throws dice', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/u],
])('no file of text, model, charts, i18n or story %s', (_, pattern) => {
  const own = code.filter((file) => PURE.includes(roomOf(file)));
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter((file) => pattern.test(sources.get(file) ?? ''))).toEqual([]);
});

const LONGEST = 200;

test('no file of src is longer than 200 lines', () => {
  const long = files.flatMap((file) => {
    const lines = (sources.get(file) ?? '').replace(/\n$/u, '').split('\n').length;
    return lines > LONGEST ? [`${file}: ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});

test('no file of src is called utils, helpers, common or index.ts', () => {
  expect(
    files.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.ts$)|\/index\.ts$/u.test(file),
    ),
  ).toEqual([]);
});
