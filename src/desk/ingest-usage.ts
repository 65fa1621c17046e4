import type { Bilingual } from '../model/vocabulary.ts';
import { sharedUsage } from './command.ts';

/** How `npm run ingest` is used. */
export const ingestUsage: Bilingual = {
  zh: `用法：npm run ingest -- <文件> --source <id> --place <id> [--published <日期>]
      npm run ingest -- --score

收进一篇文章（纯文本；UTF-8、GB18030 或 UTF-16，简体或繁体，夹注拼音、带网站导航均可）：
  data/raw/<source>.txt             原文，一个字节不改
  content/sources/<source>.mdx      清理后的文章
  data/drafts/<source>/<n>/         第 n 次的草稿，不作数据读取
    extract.csv                     每个数字一行，列同 data/extracts；译文待填
    ignored.csv                     不是数据的数字，附理由代码，列同 data/ignored.csv
    reasons.csv                     每一格为什么这样填
    sources.csv                     sources.csv 里要加的那一行

已有的文件一概不改。再运行一次，若草稿有变则另存为下一次，并列出差别。

  --source <id>       来源的 id，新的或已登记的
  --place <id>        regions.csv 里的地区
  --published <日期>  发表日期，如 2023-04；不写则取 sources.csv 或网页所印的日期
  --score             用已存的文章检验：不看其摘录，逐篇起草，再与摘录比对
${sharedUsage.zh}`,
  en: `Usage: npm run ingest -- <file> --source <id> --place <id> [--published <date>]
       npm run ingest -- --score

Takes an article in (plain text; UTF-8, GB18030 or UTF-16, simplified or traditional, with pinyin glosses or a
site’s navigation):
  data/raw/<source>.txt             the text, byte for byte
  content/sources/<source>.mdx      the cleaned article
  data/drafts/<source>/<n>/         the draft of run n, never read as data
    extract.csv                     a row for each figure, with the columns of data/extracts; translations are to come
    ignored.csv                     the numerals that are no figures, with the code of the reason, as data/ignored.csv
    reasons.csv                     why each cell is what it is
    sources.csv                     the row that sources.csv needs

Nothing that is there is changed. Run again, it writes the next draft where something differs, and says what.

  --source <id>       the source’s id, new or registered
  --place <id>        a place of regions.csv
  --published <date>  when it was published, such as 2023-04; else by sources.csv or the date the page prints
  --score             a test on the stored articles: drafts each without its extract, then compares the two
${sharedUsage.en}`,
};
