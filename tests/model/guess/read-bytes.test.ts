import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../../src/model/guess/read-bytes.ts';
import { inChinese, inEnglish } from '../say-faults.ts';

const WANTED = 'UTF-8、GB18030 或 UTF-16 的中文文本';
const WANTED_EN = 'a Chinese text in UTF-8, GB18030 or UTF-16';
const SAVE_TEXT = '请确认存的是文章正文';
const SAVE_TEXT_EN = 'Make sure that the text of the article was saved';
const LINE = '高新技术企业5家，'.repeat(60_000);

/** Files that are no article, and all that is said of them. */
const HOSTILE: readonly (readonly [what: string, bytes: Buffer, zh: string, en: string])[] = [
  [
    'an empty file',
    Buffer.alloc(0),
    `x.txt:1: file: 文件是空的：${WANTED}。${SAVE_TEXT}`,
    `x.txt:1: file: the file is empty: ${WANTED_EN}. ${SAVE_TEXT_EN}`,
  ],
  [
    'a mark and blanks',
    Buffer.from('\uFEFF \r\n'),
    `x.txt:1: file: 文件是空的：${WANTED}。${SAVE_TEXT}`,
    `x.txt:1: file: the file is empty: ${WANTED_EN}. ${SAVE_TEXT_EN}`,
  ],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    `x.txt:1: file: 不是文本文件：${WANTED}。Word、PDF 或网页请先另存为纯文本（.txt）`,
    `x.txt:1: file: this is no text file: ${WANTED_EN}. Save a Word file, a PDF or a web page as plain text (.txt) first`,
  ],
  [
    'lone surrogates in UTF-16',
    Buffer.from('fffe00d82d4e00d8', 'hex'),
    `x.txt:1: file: 字节读不成文字：${WANTED}。请另存为 UTF-8`,
    `x.txt:1: file: the bytes read as no text: ${WANTED_EN}. Save it as UTF-8`,
  ],
  [
    'lone surrogates in UTF-8',
    Buffer.concat([Buffer.from('全市高新技术企业达到'), Buffer.from('eda080', 'hex'), Buffer.from('5家。')]),
    `x.txt:1: file: 字节读不成文字：${WANTED}。请另存为 UTF-8`,
    `x.txt:1: file: the bytes read as no text: ${WANTED_EN}. Save it as UTF-8`,
  ],
  [
    'an English text',
    Buffer.from('In 2021 the city had 443 firms. '.repeat(20)),
    `x.txt:1: file: 读不出中文：${WANTED}。只收中文文章；若显示为乱码，请另存为 UTF-8`,
    `x.txt:1: file: this does not read as Chinese: ${WANTED_EN}. Only Chinese articles are taken; if it shows as garbage, save it as UTF-8`,
  ],
  [
    'a line of a megabyte',
    Buffer.from(`某市\n${LINE}`),
    `x.txt:2: file: 这一行有 ${LINE.length} 字：一段至多 20000 字。请确认存的是一篇文章，段落间有换行`,
    `x.txt:2: file: ${LINE.length} characters in this line: at most 20000 in a paragraph. Make sure that it is an article, with its line breaks`,
  ],
  [
    'a whole library',
    Buffer.from('全市高新技术企业达到5家。\n'.repeat(30_000)),
    'x.txt:1: file: 全文 420000 字：至多 150000 字。请只存一篇文章',
    'x.txt:1: file: 420000 characters in all: at most 150000. Save one article only',
  ],
];

test.each(HOSTILE)('readBytes(file, %s) says what is wrong, in both languages', (_, bytes, zh, en) => {
  const read = readBytes('x.txt', bytes);
  if (!('fault' in read)) throw new Error('it was read');
  expect([inChinese([read.fault]), inEnglish([read.fault])]).toEqual([[zh], [en]]);
});

test('readBytes(file, any bytes) reads a text or says why not, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = readBytes('x.txt', bytes);
      expect('fault' in read || read.text.length > 0).toBe(true);
    }),
  );
});
