/** The ways to read the published table that are shown to be pasted. */
export const SNIPPETS = ['python', 'r', 'duckdb', 'excel', 'javascript'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** Code that reads observations.csv (DuckDB: the Parquet beside it, part by part) from an absolute address and says how many statements there are, without anything installed beside the tool. */
export function writeSnippet(name: SnippetName, csv: string): string {
  switch (name) {
    case 'python':
      return [
        'import csv, io, urllib.request',
        '',
        `with urllib.request.urlopen("${csv}") as answer:`,
        '    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))',
        'print(len(rows), "statements,", len({row["region"] for row in rows}), "places")',
      ].join('\n');
    case 'r':
      return [
        `rows <- read.csv("${csv}",`,
        '  encoding = "UTF-8", na.strings = "", colClasses = c(region_code = "character", period = "character"))',
        'table(rows$indicator)',
      ].join('\n');
    case 'duckdb':
      return [
        'SELECT region, indicator, period, value, low, high, unit, source',
        `FROM '${csv.replace(/\.csv$/u, '.parquet')}'`,
        "WHERE kind = 'actual'",
        'ORDER BY indicator, region, period;',
      ].join('\n');
    case 'excel':
      return [
        'let',
        `  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
        '  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
        '  Typed = Table.TransformColumnTypes(Rows, {{"value", type number}, {"low", type number}, {"high", type number}}, "en-US")',
        'in',
        '  Typed',
      ].join('\n');
    case 'javascript':
      return [
        `const answer = await fetch("${csv}");`,
        'const text = await answer.text();',
        '// One cell: quoted, with "" for a quotation mark in it, or bare.',
        'const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\\r\\n]*))(,|\\r\\n)/g)];',
        'const rows = [[]];',
        'for (const [, quoted, bare, end] of cells) {',
        "  rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('\"\"', '\"'));",
        '  if (end !== ",") rows.push([]);',
        '}',
        'const [names, ...statements] = rows.slice(0, -1);',
        'const observations = statements.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));',
        'console.log(observations.length, "statements");',
      ].join('\n');
  }
}
