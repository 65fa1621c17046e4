import { createHash } from 'node:crypto';
import { TABLES, type TableName } from '../../src/model/tables.ts';
import { writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';

const RAW = `甲市2021年科技创新简报
一、总体情况。2021年全市高新技术企业达到443家，研发经费投入10.71亿元。
二、下步打算。力争2025年高新技术企业达到500家以上。
`;
const ROWS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  regions: [
    'henan,河南省,Henan,省,province,province,,410000,,',
    'alpha,甲市,Alpha,地级市,city,prefecture,henan,,,',
    'beta,乙市,Beta,地级市,city,prefecture,henan,,,',
  ],
  units: ['enterprise,家,家,firm,firms,,0', 'cny,元,,yuan,yuan,CNY,0'],
  indicators: [
    'hnte,高新技术企业,HNTEs,高企,HNTEs,enterprise,firms,0,高企,HNTEs,',
    'rd-expenditure,研发经费投入,R&D expenditure,研发经费,R&D,cny,money,0,研发,R&D,',
  ],
  definitions: [
    'hnte/stock,hnte,stock,,,,,,,有效,in force',
    'rd-expenditure/total,rd-expenditure,flow,,,,,,,全部,total',
  ],
  sources: [
    `text,stored,alpha,简报,A brief,甲市,Alpha,,,,EB/OL,2022-03,,2021,,,${sha256(RAW)},zh-Hans,full,notice,official,,`,
    'year-book,cited,beta,年鉴,Year book,乙市,Beta,,,,M,2022,,2021,,,,zh-Hans,,,official,,',
  ],
  cited: ['year-book.hnte,year-book,hnte,hnte/stock,,beta,,,2021,,,0家,0,,,eq,actual,,,'],
  derived: ['derived.half,hnte,hnte/stock,alpha,2021,{text.hnte} / 2,半数,half of them'],
  targets: ['text.hnte.2,,,2026-11-28,,,,'],
  ignored: ['text,title,甲市⟦2021⟧年,name'],
};
const EXTRACT = [
  'text.hnte,s1,hnte,hnte/stock,,alpha,,,2021,2021年,,443家,443,,,eq,actual,,,,2021年全市高新技术企业达到⟦443家⟧,in 2021 ⟦443⟧ certified firms in all,,',
  'text.rd-expenditure,s1,rd-expenditure,rd-expenditure/total,,alpha,,,2021,2021年,,10.71亿元,1071000000,1070500000,1071500000,eq,actual,,,,2021年全市高新技术企业达到443家，研发经费投入⟦10.71亿元⟧,R&D of ⟦1.071 billion⟧ yuan,,',
  'text.hnte.2,s2,hnte,hnte/stock,,alpha,,,2025,2025年,,500家以上,500,500,,gte,target,strive,,,力争2025年高新技术企业达到⟦500家以上⟧,strive for ⟦500⟧ or more in 2025,,',
];

/** A whole project of one short article, as a map of file name to text: `loadModel` finds nothing wrong with it. */
export function smallProject(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    if (name !== 'extracts') files.set(`data/${name}.csv`, table(name, ROWS[name] ?? []));
  }
  files.set('data/extracts/text.csv', table('extracts', EXTRACT));
  files.set('data/raw/text.txt', RAW);
  files.set('content/sources/text.mdx', writeArticle(cleanArticle('text', RAW, []).article));
  return files;
}

/** The small project with one file changed at one place; `from` stands in it once. */
export function changeProject(file: string, from: string, to: string): Map<string, string> {
  const files = smallProject();
  const pieces = (files.get(file) ?? '').split(from);
  if (pieces.length !== 2)
    throw new Error(`invalid change: ${from} stands ${pieces.length - 1} times in ${file}`);
  return files.set(file, pieces.join(to));
}

/** The small project with a row added at the end of a table. */
export function addRow(file: string, row: string): Map<string, string> {
  const files = smallProject();
  return files.set(file, `${files.get(file) ?? ''}${row}\n`);
}

function table(name: TableName, rows: readonly string[]): string {
  return `${[Object.keys(TABLES[name].shape).join(','), ...rows].join('\n')}\n`;
}

/** The sha256 of a text in UTF-8, as sources.csv has it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
