import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Fault } from '../model/fault.ts';
import { mergeTable, sayChange, type Change } from '../model/merge-table.ts';
import { missingFile } from '../model/read-own.ts';
import { readTable } from '../model/read-table.ts';
import { said } from '../model/said.ts';
import { sheetTables } from '../model/sheet-tables.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import { endWrongly, sharedUsage, startCommand } from './command.ts';
import { readFiles } from './read-files.ts';
import { readWorkbook } from './read-workbook.ts';
import { failWith, tell } from './report.ts';
import { writeWorkbook } from './write-workbook.ts';

const usage: Bilingual = {
  zh: `用法：npm run sheet -- export [文件]
      npm run sheet -- import <文件>

export  把 data/ 的全部表写成一个工作簿（默认 tables.xlsx）：单元格都是文本，id 和代码可从下拉列表选，
        表头有批注。已有的文件不覆盖，除非 --yes。
import  读回工作簿，先逐格列出差异（哪一行、哪一列、从什么变成什么），问过再写；没有终端时只列不写。
        没有改动的行一字不动。

  --yes       不问，直接写
${sharedUsage.zh}`,
  en: `Usage: npm run sheet -- export [file]
       npm run sheet -- import <file>

export  writes all tables of data/ as one workbook (tables.xlsx): every cell a text, ids and codes in drop-downs,
        notes on the headers. A file that is there is not written over, but with --yes.
import  reads it back, shows each difference (row, column, from → to), asks, and writes; without a terminal it
        only shows. Rows that were not changed stay to the byte.

  --yes       writes without asking
${sharedUsage.en}`,
};

const { lang, json, values, words } = startCommand(
  usage,
  { yes: { type: 'boolean' } },
  { least: 1, most: 2 },
);
const [action = '', given] = words;
const files = readFiles('.');
const tables = sheetTables(files.keys());
const broken = tables.flatMap(({ file, columns }) => readTable(file, files.get(file) ?? '', columns).faults);
if (action === 'export') await exportSheets(given ?? 'tables.xlsx');
else if (action === 'import' && given !== undefined) await importSheets(given);
else {
  const wrong =
    action === 'import'
      ? { zh: 'import 后面写工作簿的文件名', en: 'import wants the name of a workbook' }
      : { zh: `没有 ${action}，只有 export 和 import`, en: `unknown ${action}: export or import` };
  endWrongly([wrong], usage, lang, json);
}

async function exportSheets(file: string): Promise<void> {
  failWith(broken, lang, json);
  if (existsSync(file) && !values.yes) failWith([alreadyThere(file)], lang, json);
  writeFileSync(file, await writeWorkbook(files));
  const line = {
    zh: `已写入 ${file}，共 ${tables.length} 张表`,
    en: `${file} written: ${tables.length} tables`,
  };
  tell(json, { file, tables: tables.length }, [line[lang]]);
}

async function importSheets(file: string): Promise<void> {
  failWith(existsSync(file) ? broken : [missingFile(file)], lang, json);
  const read = await readWorkbook(readFileSync(file), basename(file), tables).catch(() => null);
  failWith(read ? read.faults : [noWorkbook(file)], lang, json);
  const merged = tables.map(({ file: name, columns }) => ({
    name,
    ...mergeTable(name, files.get(name) ?? '', columns, read?.rows.get(name) ?? []),
  }));
  const changes = merged.flatMap((each) => each.changes);
  if (!json) for (const change of changes) console.log(sayChange(change)[lang]);
  const isWritten = changes.length > 0 && (values.yes || (await agree(changes)));
  if (isWritten) {
    for (const { name, text } of merged) if (text !== files.get(name)) writeFileSync(name, text);
  }
  tell(json, { changes, written: isWritten }, [sum(changes.length, isWritten)[lang]]);
}

/** Asks whether to write; without a terminal the answer is no. */
async function agree(changes: readonly Change[]): Promise<boolean> {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const ask = {
    zh: `写入这 ${changes.length} 处改动吗？(y/N) `,
    en: `Write these ${changes.length} changes? (y/N) `,
  };
  const answer = await asking.question(ask[lang]);
  asking.close();
  return /^(?:y|yes|是)$/iu.test(answer.trim());
}

function sum(count: number, isWritten: boolean): Bilingual {
  if (count === 0) return { zh: '没有差异', en: 'no difference' };
  const en = `${count} change${count === 1 ? '' : 's'}`;
  return isWritten
    ? { zh: `已写入 ${count} 处改动。请运行 npm run check`, en: `${en} written. Now run npm run check` }
    : { zh: `${count} 处改动，未写入；加 --yes 写入`, en: `${en}, not written; --yes writes them` };
}

function alreadyThere(file: string): Fault {
  return said(
    { file, line: 1 },
    'file',
    { zh: '已经有这个文件', en: 'there is such a file already' },
    { zh: '', en: '' },
    {
      zh: '里面若有没导入的改动会丢：请换个名字，或加 --yes 覆盖',
      en: 'What is in it and not imported would be lost: choose another name, or --yes',
    },
  );
}

function noWorkbook(file: string): Fault {
  return said(
    { file, line: 1 },
    'file',
    { zh: '读不了', en: 'cannot be read' },
    { zh: 'xlsx 工作簿', en: 'an xlsx workbook' },
    { zh: '请另存为“Excel 工作簿（.xlsx）”', en: 'Save it as “Excel Workbook (.xlsx)”' },
  );
}
