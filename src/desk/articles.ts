import { writeFileSync } from 'node:fs';
import { writeArticle } from '../text/article-mdx.ts';
import { cleanArticle } from '../text/clean.ts';
import { missingFile, readOwn } from '../model/read-own.ts';
import { hashOfRest } from '../model/withdrawals.ts';
import { sharedUsage, startCommand } from './command.ts';
import { readFiles } from './read-files.ts';
import { failWith, tell } from './report.ts';

const { lang, json } = startCommand(
  {
    zh: `用法：npm run articles

由 data/raw/<来源>.txt 写出 content/sources/<来源>.mdx：先按通用规则清理，再按 repairs.csv 中该来源的各行更正。
凡 sources.csv 中 kind 为 stored 的来源都写，原文有所撤下的除外。再运行一次，什么也不会变。

${sharedUsage.zh}`,
    en: `Usage: npm run articles

Writes content/sources/<source>.mdx from data/raw/<source>.txt, for every stored source of sources.csv of
which nothing was withdrawn: the general rules of cleaning, then the source's rows of repairs.csv. Run again, it changes nothing.

${sharedUsage.en}`,
  },
  {},
);

const files = readFiles('.');
const sources = readOwn('sources', files);
const repairs = readOwn('repairs', files);
const changelog = readOwn('changelog', files);
// Of a text of which some was withdrawn, the raw text is gone.
const stored = sources.rows.filter(
  (row) => row.kind === 'stored' && hashOfRest(changelog.rows, row.id) === null,
);
const lost = stored.flatMap(({ id }) =>
  files.has(`data/raw/${id}.txt`) ? [] : [missingFile(`data/raw/${id}.txt`)],
);
failWith([...sources.faults, ...repairs.faults, ...changelog.faults, ...lost], lang, json);
const done = stored.map(({ id }) => {
  const raw = files.get(`data/raw/${id}.txt`) ?? '';
  const own = repairs.rows.filter((row) => row.source === id);
  const { article, told } = cleanArticle(id, raw, own);
  const file = `content/sources/${id}.mdx`;
  const text = writeArticle(article);
  const isNew = files.get(file) !== text;
  if (isNew) writeFileSync(file, text);
  const { glosses, converted, joined, widened, boilerplate } = told;
  return { file, written: isNew, glosses, converted, joined, widened, leftOut: boilerplate.length };
});
tell(
  json,
  { files: done },
  done.map((each) =>
    lang === 'zh'
      ? `${each.written ? '已写' : '未变'}  ${each.file}  去掉注音 ${each.glosses} 处，转换 ${each.converted} 字，并行 ${each.joined} 处，改全角 ${each.widened} 处，略去 ${each.leftOut} 行`
      : `${each.written ? 'written  ' : 'unchanged'}  ${each.file}  ${each.glosses} glosses, ${each.converted} characters converted, ${each.joined} lines joined, ${each.widened} marks widened, ${each.leftOut} lines left out`,
  ),
);
