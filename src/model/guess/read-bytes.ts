import { isChinese } from '../../text/chinese.ts';
import { decodeText, type Encoding, type Undecodable } from '../../text/decode.ts';
import type { Fault } from '../fault.ts';
import { said } from '../said.ts';
import type { Bilingual } from '../vocabulary.ts';

/** No paragraph of a document is longer, in characters, and no article. */
const LONGEST_LINE = 20_000;
const LONGEST = 150_000;
/** Fewer Han characters than this are no article. */
const LEAST_HAN = 20;

const REFUSALS: Readonly<Record<Undecodable, readonly [what: Bilingual, mend: Bilingual]>> = {
  empty: [
    { zh: '文件是空的', en: 'the file is empty' },
    { zh: '请确认存的是文章正文', en: 'Make sure that the text of the article was saved' },
  ],
  binary: [
    { zh: '不是文本文件', en: 'this is no text file' },
    {
      zh: 'Word、PDF 或网页请先另存为纯文本（.txt）',
      en: 'Save a Word file, a PDF or a web page as plain text (.txt) first',
    },
  ],
  broken: [
    { zh: '字节读不成文字', en: 'the bytes read as no text' },
    { zh: '请另存为 UTF-8', en: 'Save it as UTF-8' },
  ],
};

/** The text of an article's file, or what is wrong with it: empty, binary, broken, not Chinese, or far too long. */
export function readBytes(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | { readonly fault: Fault } {
  const read = decodeText(bytes);
  const expected = {
    zh: 'UTF-8、GB18030 或 UTF-16 的中文文本',
    en: 'a Chinese text in UTF-8, GB18030 or UTF-16',
  };
  const refuse = (line: number, what: Bilingual, mend: Bilingual, wanted = expected): { fault: Fault } => ({
    fault: said({ file, line }, 'file', what, wanted, mend),
  });
  if ('fault' in read) return refuse(1, ...REFUSALS[read.fault]);
  const { text } = read;
  const lines = text.split(/\r\n?|\n/u);
  const long = lines.findIndex(({ length }) => length > LONGEST_LINE);
  if (long >= 0) {
    const length = lines[long]?.length ?? 0;
    const what = { zh: `这一行有 ${length} 字`, en: `${length} characters in this line` };
    const wanted = { zh: `一段至多 ${LONGEST_LINE} 字`, en: `at most ${LONGEST_LINE} in a paragraph` };
    return refuse(
      long + 1,
      what,
      {
        zh: '请确认存的是一篇文章，段落间有换行',
        en: 'Make sure that it is an article, with its line breaks',
      },
      wanted,
    );
  }
  if (text.length > LONGEST) {
    const what = { zh: `全文 ${text.length} 字`, en: `${text.length} characters in all` };
    const wanted = { zh: `至多 ${LONGEST} 字`, en: `at most ${LONGEST}` };
    return refuse(1, what, { zh: '请只存一篇文章', en: 'Save one article only' }, wanted);
  }
  if ((text.match(/\p{Script=Han}/gu) ?? []).length < LEAST_HAN || !isChinese(text)) {
    const what = { zh: '读不出中文', en: 'this does not read as Chinese' };
    return refuse(1, what, {
      zh: '只收中文文章；若显示为乱码，请另存为 UTF-8',
      en: 'Only Chinese articles are taken; if it shows as garbage, save it as UTF-8',
    });
  }
  return read;
}
