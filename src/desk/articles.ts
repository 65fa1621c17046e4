import { readFileSync, writeFileSync } from 'node:fs';
import { writeArticle } from '../text/article-mdx.ts';
import { cleanArticle } from '../text/clean.ts';
import { readRows } from '../model/read-rows.ts';
import { readOptions } from './command.ts';
import { failWith } from './report.ts';

const usage = `Usage: npm run articles

Writes content/sources/<source>.mdx from data/raw/<source>.txt, for every stored source of sources.csv: the
general rules of cleaning, then the source's rows of repairs.csv. Run again, it changes nothing.

  --help     this text`;

readOptions(usage, {});

const sources = readRows('sources', 'data/sources.csv', readFileSync('data/sources.csv', 'utf8'));
const repairs = readRows('repairs', 'data/repairs.csv', readFileSync('data/repairs.csv', 'utf8'));
failWith([...sources.faults, ...repairs.faults]);
for (const { id } of sources.rows.filter((row) => row.kind === 'stored')) {
  const raw = readFileSync(`data/raw/${id}.txt`, 'utf8');
  const own = repairs.rows.filter((row) => row.source === id);
  const { article, told } = cleanArticle(id, raw, own);
  const file = `content/sources/${id}.mdx`;
  const text = writeArticle(article);
  const before = readIfThere(file);
  if (before !== text) writeFileSync(file, text);
  const did = [
    `${told.glosses} glosses`,
    `${told.converted} characters converted`,
    `${told.joined} lines joined`,
    `${told.widened} marks widened`,
    `${told.boilerplate.length} lines left out`,
  ];
  console.log(`${before === text ? 'unchanged' : 'written  '}  ${file}  ${did.join(', ')}`);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
