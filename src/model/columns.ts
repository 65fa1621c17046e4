import { z } from 'zod';
import { parsePeriod, type Period } from './period.ts';
import { findRewritten } from './rewritten.ts';
import type { Bilingual } from './vocabulary.ts';

/** What a column's check says of a wrong cell; `read-rows` turns it into a fault. */
export interface CellFault {
  readonly what: Bilingual;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

type Context = z.core.$RefinementCtx;

function refuse(context: Context, expected: Bilingual, mend: Bilingual = { zh: '', en: '' }): typeof z.NEVER {
  const value = JSON.stringify(context.value);
  const what =
    context.value === '' ? { zh: '空着', en: 'empty' } : { zh: `不能是 ${value}`, en: `invalid ${value}` };
  context.issues.push({ code: 'custom', input: context.value, params: { what, expected, mend } });
  return z.NEVER;
}

/** Any text, '' too. */
export const text = z.string();

/** A text that may not be empty. */
export const words = z.string().transform((cell, context) => {
  if (cell.trim() !== '') return cell;
  return refuse(context, { zh: '须有内容', en: 'a text' }, { zh: '请填写', en: 'Fill it in' });
});

/** An id: lower-case letters, digits and hyphens, with dots or a slash between parts. */
export const id = z.string().transform((cell, context) => {
  if (/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/u.test(cell)) return cell;
  return refuse(
    context,
    { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
    { zh: '例如 rd-intensity', en: 'For example rd-intensity' },
  );
});

/** An id that may be missing: '' gives `null`. */
export const optionalText = z.string().transform((cell) => (cell === '' ? null : cell));

/** The code list of a column that has one, for those who describe the column to others. */
export const codeLists = z.registry<{ readonly codes: readonly string[]; readonly required: boolean }>();

/** One of a code list. */
export function oneOf<const T extends readonly string[]>(codes: T): z.ZodType<T[number], string> {
  const column = z.string().transform((cell, context) => {
    if (codes.includes(cell)) return cell as T[number];
    return refuse(context, { zh: `应为 ${codes.join('、')} 之一`, en: `one of ${codes.join(', ')}` });
  });
  return column.register(codeLists, { codes, required: true });
}

/** One of a code list, or '' for `null`. */
export function optionalOneOf<const T extends readonly string[]>(
  codes: T,
): z.ZodType<T[number] | null, string> {
  const column = z.string().transform((cell, context) => {
    if (cell === '') return null;
    if (codes.includes(cell)) return cell as T[number];
    return refuse(context, {
      zh: `应为空，或 ${codes.join('、')} 之一`,
      en: `empty or one of ${codes.join(', ')}`,
    });
  });
  return column.register(codeLists, { codes, required: false });
}

/** Some of a code list, by spaces; '' gives none. */
export function someOf<const T extends readonly string[]>(codes: T): z.ZodType<readonly T[number][], string> {
  return z.string().transform((cell, context) => {
    const named = cell.split(/\s+/u).filter(Boolean);
    if (named.every((each) => codes.includes(each))) return named as T[number][];
    return refuse(context, {
      zh: `应为空，或 ${codes.join('、')} 中的若干个，用空格隔开`,
      en: `empty or some of ${codes.join(', ')}, by spaces`,
    });
  });
}

/** A day, such as 2026-11-28. */
export const day = z.string().transform((cell, context): Period => {
  const parsed = parsePeriod(cell);
  if (parsed?.precision === 'day') return parsed;
  return refuse(
    context,
    { zh: '一个日期，例如 2026-11-28', en: 'a day, such as 2026-11-28' },
    { zh: '若 Excel 把日期改写了，请将该列设为文本', en: 'If Excel rewrote it, set the column to text' },
  );
});

/** `1` for yes, '' for no. */
export const flag = z.string().transform((cell, context) => {
  if (cell === '' || cell === '1') return cell === '1';
  return refuse(context, { zh: '是填 1，否留空', en: '1 for yes, empty for no' });
});

/** A decimal number with a point, without separators or units; '' gives `null`. */
export const decimal = z.string().transform((cell, context): number | null => {
  if (cell === '') return null;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(cell)) return Number(cell);
  return refuse(
    context,
    { zh: '不带单位和千分位的数字，例如 1071000000', en: 'a plain number, such as 1071000000' },
    mendNumber(cell),
  );
});

function mendNumber(cell: string): Bilingual {
  if (/^-?\d+(?:[,，]\d+)+(?:\.\d+)?$/u.test(cell)) {
    return { zh: '请去掉千分位逗号', en: 'Remove the thousands separator' };
  }
  if (/^-?\d+(?:\.\d+)?E\+?\d+$/iu.test(cell)) {
    const digits = Number(cell).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 9 });
    return {
      zh: `Excel 会把长数字改成科学计数法：请将该列设为文本，写作 ${digits}`,
      en: `Excel writes long numbers so: set the column to text and write ${digits}`,
    };
  }
  return { zh: '单位写在 unit 所属的表里', en: 'Units belong in their own table' };
}

/** A whole number from 0. */
export const whole = z.string().transform((cell, context): number => {
  if (/^\d{1,9}$/u.test(cell)) return Number(cell);
  return refuse(context, { zh: '非负整数', en: 'a whole number' });
});

/** A period of ISO 8601-2; '' gives `null`. */
export const period = z.string().transform((cell, context): Period | null => {
  if (cell === '') return null;
  const parsed = parsePeriod(cell);
  if (parsed) return parsed;
  return refuse(
    context,
    {
      zh: '2021、2021-04、2021-04-28、2018/2021 或 [2022-12..2023-04]',
      en: '2021, 2021-04, 2021-04-28, 2018/2021 or [2022-12..2023-04]',
    },
    mendPeriod(cell),
  );
});

function mendPeriod(cell: string): Bilingual {
  const before = findRewritten(cell);
  if (before === null || !parsePeriod(before)) {
    return {
      zh: '若 Excel 把日期改写了，请将该列设为文本',
      en: 'If Excel rewrote it, set the column to text',
    };
  }
  return {
    zh: `Excel 会改写日期，原来可能是 ${before}：请将该列设为文本再填`,
    en: `Excel rewrites dates, and it may have been ${before}: set the column to text and write it again`,
  };
}

/** A day or another period of ISO 8601-2 that is only shown, so kept as its text; '' where it is missing. */
export const dateText = period.transform((read) => read?.iso ?? '');
