import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { writeArticle } from '../../src/text/article-mdx.ts';
import { cleanArticle } from '../../src/text/clean.ts';
import { inChinese, inEnglish } from '../model/say-faults.ts';
import { addRow, changeProject, sha256, smallProject } from '../model/small-project.ts';
import { encodeGbk } from './encode-gbk.ts';

type Files = ReadonlyMap<string, string>;
/** What is wrong, and all that is said of it: one line or more a fault. */
type Case = readonly [what: string, files: Files, en: readonly string[], zh: readonly string[]];

const textOf = (file: string): string => smallProject().get(file) ?? '';
/** A file as its bytes are read: what is no UTF-8 becomes U+FFFD, as in Node and in Vite. */
const withBytes = (file: string, bytes: Buffer): Files => smallProject().set(file, bytes.toString('utf8'));
const wide = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const withText = (file: string, change: (text: string) => string): Files =>
  smallProject().set(file, change(textOf(file)));
const without = (file: string): Files => {
  const files = smallProject();
  files.delete(file);
  return files;
};

const INDICATORS =
  'id,name_zh,name_en,short_zh,short_en,unit,topic,decimals,definition_zh,definition_en,definition_source';
const PERIODS = '2021, 2021-04, 2021-04-28, 2018/2021 or [2022-12..2023-04]';
const PERIODS_ZH = '2021、2021-04、2021-04-28、2018/2021 或 [2022-12..2023-04]';
const EXCEL_ZH = '请将该列设为文本再填';
const EXCEL = 'set the column to text and write it again';
const REGION = 'beta,乙市,Beta,地级市,city,prefecture,henan,,,';

const CASES: readonly Case[] = [
  [
    'a table that Excel saved as GBK',
    withBytes('data/indicators.csv', encodeGbk(textOf('data/indicators.csv'))),
    [
      'data/indicators.csv:2: 6: bytes that are not UTF-8: saved as GBK (ANSI) by Excel, perhaps: UTF-8. Save it as “CSV UTF-8 (Comma delimited)”, and put back what has become question marks',
    ],
    [
      'data/indicators.csv:2: 6: 有不是 UTF-8 的字节，多半是 Excel 存成了 GBK（ANSI）：UTF-8 编码。请另存为“CSV UTF-8（逗号分隔）”，已变成问号的字照原文补回',
    ],
  ],
  [
    'an extract saved as UTF-16',
    withBytes('data/extracts/text.csv', wide(textOf('data/extracts/text.csv').replaceAll(',', '\t'))),
    [
      'data/extracts/text.csv:1: 1: saved as UTF-16 (Excel’s “Unicode Text”): UTF-8. Save it as “CSV UTF-8 (Comma delimited)”, and put back what has become question marks',
    ],
    [
      'data/extracts/text.csv:1: 1: 存成了 UTF-16（Excel 的“Unicode 文本”）：UTF-8 编码。请另存为“CSV UTF-8（逗号分隔）”，已变成问号的字照原文补回',
    ],
  ],
  [
    'a raw text saved as GBK',
    withBytes('data/raw/text.txt', encodeGbk(textOf('data/raw/text.txt'))),
    [
      'data/raw/text.txt:1: 1: bytes that are not UTF-8: saved as GBK (ANSI) by Excel, perhaps: UTF-8. Save it as “UTF-8”, and put back what has become question marks',
    ],
    [
      'data/raw/text.txt:1: 1: 有不是 UTF-8 的字节，多半是 Excel 存成了 GBK（ANSI）：UTF-8 编码。请另存为“UTF-8”，已变成问号的字照原文补回',
    ],
  ],
  [
    'a lost column',
    withText('data/indicators.csv', (text) =>
      text.replace(',topic', '').replaceAll(/,(?:firms|money),/gu, ','),
    ),
    [`data/indicators.csv:1: topic: missing column: the header ${INDICATORS}. Add the column topic`],
    [`data/indicators.csv:1: topic: 缺少这一列：表头应为 ${INDICATORS}。请补上 topic 列`],
  ],
  [
    'a file with semicolons',
    withText('data/indicators.csv', (text) => text.replaceAll(',', ';')),
    [
      `data/indicators.csv:1: header: columns separated by semicolons: the header ${INDICATORS}. Save it as CSV with commas`,
    ],
    [`data/indicators.csv:1: header: 列由分号分隔：表头应为 ${INDICATORS}。请另存为逗号分隔的 CSV`],
  ],
  [
    'a cell held by curly quotes',
    changeProject('data/indicators.csv', ',研发,R&D,', ',研发,“R&D, all of it”,'),
    [
      'data/indicators.csv:3: row: 12 cells in this row: 11, as in the header. Curly quotes do not hold a cell together: use straight ones, "',
    ],
    ['data/indicators.csv:3: row: 这一行有 12 格：应有 11 格。弯引号不能括起单元格，请改用直引号 "'],
  ],
  [
    'a value with thousands separators, in quotes',
    changeProject('data/extracts/text.csv', ',1071000000,', ',"1,071,000,000",'),
    [
      'data/extracts/text.csv:3: value: invalid "1,071,000,000": a plain number, such as 1071000000. Remove the thousands separator',
    ],
    [
      'data/extracts/text.csv:3: value: 不能是 "1,071,000,000"：不带单位和千分位的数字，例如 1071000000。请去掉千分位逗号',
    ],
  ],
  [
    'a value with a thousands separator, without quotes',
    changeProject('data/cited.csv', ',0家,0,', ',0家,1,060,'),
    [
      'data/cited.csv:2: row: 21 cells in this row: 20, as in the header. The thousands separator of 1,060 makes two cells of it: remove it',
    ],
    ['data/cited.csv:2: row: 这一行有 21 格：应有 20 格。“1,060”中的千分位逗号把数字拆成了两格，请去掉'],
  ],
  ...(
    [
      ['Apr-21', '2021-04'],
      ['2021/4/28', '2021-04-28'],
      ['44287', '2021-04'],
    ] as const
  ).map(([cell, before]): Case => [
    `a date that Excel made ${cell}`,
    changeProject('data/cited.csv', ',2021,,,0家', `,${cell},,,0家`),
    [
      `data/cited.csv:2: period: invalid "${cell}": ${PERIODS}. Excel rewrites dates, and it may have been ${before}: ${EXCEL}`,
    ],
    [
      `data/cited.csv:2: period: 不能是 "${cell}"：${PERIODS_ZH}。Excel 会改写日期，原来可能是 ${before}：${EXCEL_ZH}`,
    ],
  ]),
  [
    'a day of a source that Excel rewrote',
    changeProject('data/sources.csv', ',M,2022,,2021,', ',M,2022,,Apr-21,'),
    [
      `data/sources.csv:3: covers: invalid "Apr-21": ${PERIODS}. Excel rewrites dates, and it may have been 2021-04: ${EXCEL}`,
    ],
    [
      `data/sources.csv:3: covers: 不能是 "Apr-21"：${PERIODS_ZH}。Excel 会改写日期，原来可能是 2021-04：${EXCEL_ZH}`,
    ],
  ],
  [
    'a row twice',
    addRow('data/regions.csv', REGION),
    ['data/regions.csv:5: row: the same as line 4: each record once. Delete one of them'],
    ['data/regions.csv:5: row: 与第 4 行完全相同：每条记录只写一次。请删去其中一行'],
  ],
  [
    'a row twice, changed the second time',
    addRow('data/regions.csv', REGION.replace('乙市', '丙市')),
    ['data/regions.csv:5: id: duplicate beta: each id once. It stands already at data/regions.csv:4'],
    ['data/regions.csv:5: id: beta 重复：每个 id 只出现一次。已见于 data/regions.csv:4'],
  ],
  [
    'an indicator renamed that is used elsewhere',
    changeProject('data/indicators.csv', '\nhnte,', '\nhightech,'),
    [
      ['cited', 2],
      ['definitions', 2],
      ['derived', 2],
      ['extracts/text', 2],
      ['extracts/text', 4],
    ].map(
      ([table, line]) =>
        `data/${table}.csv:${line}: indicator: unknown "hnte": an id of indicators.csv. Add it to indicators.csv first; if it was renamed there, give it its old id back`,
    ),
    [
      ['cited', 2],
      ['definitions', 2],
      ['derived', 2],
      ['extracts/text', 2],
      ['extracts/text', 4],
    ].map(
      ([table, line]) =>
        `data/${table}.csv:${line}: indicator: 没有 "hnte"：indicators.csv 中的一个 id。请先在 indicators.csv 中添加；若那里改过名，请改回原来的 id`,
    ),
  ],
  [
    'a statement renamed that a derived figure uses',
    changeProject('data/extracts/text.csv', 'text.hnte,s1', 'text.hnte.9,s1'),
    [
      'data/derived.csv:2: expression: unknown "text.hnte": an id of extracts, cited.csv, derived.csv. Did you mean text.hnte.9?',
    ],
    [
      'data/derived.csv:2: expression: 没有 "text.hnte"：extracts, cited.csv, derived.csv 中的一个 id。是否应为 text.hnte.9？',
    ],
  ],
  [
    'an article changed under its anchors',
    changeProject('content/sources/text.mdx', '研发经费投入10.71亿元', '研发投入10.71亿元'),
    [
      'content/sources/text.mdx:9: text: not what cleaning the raw text gives: “2021年全市高新技术企业达到443家，研发经费投入10.71亿元。…”. Run npm run articles; repairs belong in repairs.csv',
      'data/extracts/text.csv:3: quote: the quote is not in s1: after “2021年全市高新技术企业达到443家,研发” the text has “投入10.71亿元。”. Correct the quote after the article',
    ],
    [
      'content/sources/text.mdx:9: text: 与由原文清理所得不同：“2021年全市高新技术企业达到443家，研发经费投入10.71亿元。……”。请运行 npm run articles；更正写进 repairs.csv',
      'data/extracts/text.csv:3: quote: s1 节中找不到这句引文：“2021年全市高新技术企业达到443家,研发”之后原文为“投入10.71亿元。”。请对照文章更正引文',
    ],
  ],
  [
    'an empty file',
    smallProject().set('data/indicators.csv', ''),
    [
      `data/indicators.csv:1: header: an empty file: at least the header ${INDICATORS}. Take it from the last version; a new table begins with its header`,
    ],
    [`data/indicators.csv:1: header: 文件是空的：至少有表头 ${INDICATORS}。请从上一版取回；新表先写表头`],
  ],
  [
    'lines that end in CR alone',
    withText('data/indicators.csv', (text) => text.replaceAll('\n', '\r')),
    [
      'data/indicators.csv:1: row: lines that end in CR alone, as on old Macs: lines that end in LF or CRLF. Save it as “CSV UTF-8 (Comma delimited)”',
    ],
    ['data/indicators.csv:1: row: 换行是旧 Mac 式的 CR：以 LF 或 CRLF 换行。请另存为“CSV UTF-8（逗号分隔）”'],
  ],
  [
    'a missing file',
    without('data/indicators.csv'),
    [
      'data/indicators.csv:1: file: missing file: data/indicators.csv. It may have been renamed or moved: put it back',
    ],
    ['data/indicators.csv:1: file: 缺少文件：data/indicators.csv。文件可能被改名或移走，请放回原处'],
  ],
];

test.each(CASES)(
  'loadModel(%s) says what, where, what was expected and how to mend it, and no more',
  (...each) => {
    const [, files, en, zh] = each;
    const { faults } = loadModel(files);
    expect({ en: inEnglish(faults), zh: inChinese(faults) }).toEqual({ en, zh });
  },
);

test('loadModel(a quote that stands twice in its section) asks for a longer one', () => {
  const files = smallProject();
  const raw = textOf('data/raw/text.txt').replace('亿元。', '亿元。高新技术企业达到443家。');
  files.set('data/raw/text.txt', raw);
  files.set('content/sources/text.mdx', writeArticle(cleanArticle('text', raw, []).article));
  const sum = sha256(textOf('data/raw/text.txt'));
  files.set('data/sources.csv', textOf('data/sources.csv').replace(sum, sha256(raw)));
  const extract = textOf('data/extracts/text.csv');
  files.set('data/extracts/text.csv', extract.replace('2021年全市高新技术企业达到⟦', '高新技术企业达到⟦'));
  const { faults } = loadModel(files);
  expect({ en: inEnglish(faults), zh: inChinese(faults) }).toEqual({
    en: ['data/extracts/text.csv:2: quote: the quote stands 2 times in s1: once. Let the quote grow'],
    zh: ['data/extracts/text.csv:2: quote: 引文在 s1 节出现 2 次：只出现一次。请把引文加长'],
  });
});

test.each([
  ['a BOM before each table', (text: string) => `\uFEFF${text}`],
  ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['no line end at the end', (text: string) => text.replace(/\n$/u, '')],
])('loadModel(%s) finds nothing wrong', (_, change) => {
  const files = smallProject();
  for (const [file, text] of files) if (file.endsWith('.csv')) files.set(file, change(text));
  expect(inEnglish(loadModel(files).faults)).toEqual([]);
});

test('loadModel(files) tells all faults of all files at once', () => {
  const files = smallProject();
  files.set('data/glossary.csv', '');
  files.delete('data/absences.csv');
  files.set('data/repairs.csv', encodeGbk('source,种类\n').toString('utf8'));
  files.set('data/cited.csv', textOf('data/cited.csv').replace(',2021,,,0家', ',Apr-21,,,0家'));
  files.set('data/regions.csv', `${textOf('data/regions.csv')}${REGION}\n`);
  expect(inChinese(loadModel(files).faults).map((line) => line.split('：')[0])).toEqual([
    'data/absences.csv:1: file: 缺少文件',
    'data/cited.csv:2: period: 不能是 "Apr-21"',
    'data/glossary.csv:1: header: 文件是空的',
    'data/regions.csv:5: row: 与第 4 行完全相同',
    'data/repairs.csv:1: 8: 有不是 UTF-8 的字节，多半是 Excel 存成了 GBK（ANSI）',
  ]);
});
