import type { Fault } from './fault.ts';
import { said } from './said.ts';
import type { Bilingual } from './vocabulary.ts';

/**
 * A text that was not saved as UTF-8: as GBK or another code page (bytes that UTF-8 does not have were read as U+FFFD),
 * or as UTF-16 (with NUL in it). Names the first place; `null` where the text is whole.
 */
export function findForeignBytes(file: string, text: string): Fault | null {
  const at = text.search(/[\uFFFD\0]/u);
  if (at < 0) return null;
  const isWide = text.includes('\0');
  const lines = text.slice(0, at).split(/\r\n?|\n/u);
  const what = isWide
    ? { zh: '存成了 UTF-16（Excel 的“Unicode 文本”）', en: 'saved as UTF-16 (Excel’s “Unicode Text”)' }
    : {
        zh: '有不是 UTF-8 的字节，多半是 Excel 存成了 GBK（ANSI）',
        en: 'bytes that are not UTF-8: saved as GBK (ANSI) by Excel, perhaps',
      };
  const column = String((lines.at(-1) ?? '').length + 1);
  return said(
    { file, line: isWide ? 1 : lines.length },
    column,
    what,
    { zh: 'UTF-8 编码', en: 'UTF-8' },
    mendOf(file),
  );
}

function mendOf(file: string): Bilingual {
  const [zh, en] = file.endsWith('.csv')
    ? ['CSV UTF-8（逗号分隔）', 'CSV UTF-8 (Comma delimited)']
    : ['UTF-8', 'UTF-8'];
  return {
    zh: `请另存为“${zh}”，已变成问号的字照原文补回`,
    en: `Save it as “${en}”, and put back what has become question marks`,
  };
}
