import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fillTable } from '../model/fill.ts';
import { readOptions } from './command.ts';
import { readFiles } from './read-files.ts';

const usage = `Usage: npm run fill

Fills the empty id, value, low, high and qualifier cells of data/extracts/*.csv and data/cited.csv from what is
printed. A cell that has something is never changed: npm run check holds it against the printed words.

  --help     this text`;

readOptions(usage, {});
const files = [...readFiles('.').keys()].filter(
  (file) => file === 'data/cited.csv' || file.startsWith('data/extracts/'),
);
for (const file of files) {
  const table = file === 'data/cited.csv' ? 'cited' : 'extracts';
  const text = readFileSync(file, 'utf8');
  const filled = fillTable(table, file, text, table === 'cited' ? null : basename(file, '.csv'));
  if (filled.text !== text) writeFileSync(file, filled.text);
  console.log(`${String(filled.cells).padStart(4)} cells filled  ${file}`);
}
