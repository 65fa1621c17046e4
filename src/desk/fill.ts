import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fillTable } from '../model/fill.ts';
import { sharedUsage, startCommand } from './command.ts';
import { readFiles } from './read-files.ts';
import { tell } from './report.ts';

const { lang, json } = startCommand(
  {
    zh: `用法：npm run fill

按所印的数字（printed）填上 data/extracts/*.csv 和 data/cited.csv 中空着的 id、value、low、high、qualifier。
已有内容的格不动：npm run check 会拿它与所印的数字核对。

${sharedUsage.zh}`,
    en: `Usage: npm run fill

Fills the empty id, value, low, high and qualifier cells of data/extracts/*.csv and data/cited.csv from what is
printed. A cell that has something is never changed: npm run check holds it against the printed words.

${sharedUsage.en}`,
  },
  {},
);

const files = [...readFiles('.').keys()].filter(
  (file) => file === 'data/cited.csv' || file.startsWith('data/extracts/'),
);
const done = files.map((file) => {
  const table = file === 'data/cited.csv' ? 'cited' : 'extracts';
  const text = readFileSync(file, 'utf8');
  const filled = fillTable(table, file, text, table === 'cited' ? null : basename(file, '.csv'));
  if (filled.text !== text) writeFileSync(file, filled.text);
  return { file, cells: filled.cells };
});
const words = lang === 'zh' ? '格已填上' : 'cells filled';
tell(
  json,
  { files: done },
  done.map(({ file, cells }) => `${String(cells).padStart(4)} ${words}  ${file}`),
);
