import { expect, test } from 'vitest';
import { isChinese } from '../../src/text/chinese.ts';
import { decodeText } from '../../src/text/decode.ts';
import { encodeGbk } from '../desk/encode-gbk.ts';

const TEXT = '2021年全市高新技术企业达到443家，一共有一百多家。\n';
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', `\uFEFF${TEXT}`],
  ['GB18030', encodeGbk(TEXT), 'gb18030', TEXT],
  ['UTF-16 LE with a mark', wide(`\uFEFF${TEXT}`), 'utf-16le', `\uFEFF${TEXT}`],
  ['UTF-16 BE with a mark', wide(`\uFEFF${TEXT}`).swap16(), 'utf-16be', `\uFEFF${TEXT}`],
  ['UTF-16 LE without one', wide(TEXT), 'utf-16le', TEXT],
  ['UTF-16 BE without one', wide(TEXT).swap16(), 'utf-16be', TEXT],
])('decodeText(%s) is the text with its encoding, and keeps a mark', (_, bytes, encoding, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a mark alone', Buffer.from('efbbbf', 'hex'), 'empty'],
  ['blanks', Buffer.from(' \t\r\n'), 'empty'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary'],
  ['an archive', Buffer.from('504b03041400000008', 'hex'), 'binary'],
  ['half a character of UTF-16', Buffer.from('fffe2d4e00', 'hex'), 'broken'],
  // Big5 for 高新技術企業達到: GB18030 reads it, but as characters that nobody uses.
  ['Big5', Buffer.from('b0aab77ba7dedab3a5f8b77eb9f8a8ec', 'hex'), 'broken'],
])('decodeText(%s) says why it is no text', (_, bytes, fault) => {
  expect(decodeText(bytes)).toEqual({ fault });
});

test.each([
  ['全市高新技术企业达到443家。', true],
  ['全縣科技工作取得了一定成績。', true],
  ['鍏ㄥ競楂樻柊鎶€鏈紒涓氳揪鍒', false],
  ['In 2021 the city had 443 firms.', false],
  ['', false],
])('isChinese(%j) is %j', (text, is) => {
  expect(isChinese(text)).toBe(is);
});
