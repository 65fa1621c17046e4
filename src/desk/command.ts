import { parseArgs } from 'node:util';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { nearestId } from '../model/nearest.ts';
import { messageLang } from './report.ts';

type OptionKind = { readonly type: 'string' | 'boolean' };
type Options = Readonly<Record<string, OptionKind>>;
type Given<T extends Options> = {
  readonly [K in keyof T]: T[K]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** What a command was called with: its own options as `values`, and the `words` that are none. */
export interface Command<T extends Options> {
  readonly lang: Lang;
  readonly json: boolean;
  readonly values: Given<T>;
  readonly words: readonly string[];
}

/** How many words a command takes beside its options. */
export interface Words {
  readonly least: number;
  readonly most: number;
}

const SHARED: Options = { help: { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } };

/** The lines of a usage on the options that every command has. */
export const sharedUsage: Bilingual = {
  zh: `  --json      结果以 JSON 输出，供程序读取
  --lang <l>  提示用中文（zh）还是英文（en）；不写则随系统
  --help      显示本说明

结束码：0 无误，1 有错，2 用法不对。`,
  en: `  --json      the result as JSON, for programs
  --lang <l>  messages in Chinese (zh) or English (en); by default the system's
  --help      this text

Ends with 0 where nothing is wrong, 1 where something is, 2 where it was called wrongly.`,
};

/**
 * Reads how a command was called. With `--help` prints the usage and ends the process with 0; where it was called
 * wrongly says all that was wrong, the nearest option there is and the usage, and ends it with 2.
 */
export function startCommand<const T extends Options>(
  usage: Bilingual,
  options: T,
  { least, most }: Words = { least: 0, most: 0 },
): Command<T> {
  const known: Options = { ...options, ...SHARED };
  const { tokens } = parseArgs({ options: known, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string | true>();
  const words: string[] = [];
  const wrong: Bilingual[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    const problem = option ? misuse(token.rawName, option, token.value) : unknownOption(token.rawName, known);
    if (problem) wrong.push(problem);
    given.set(token.name, token.value ?? true);
  }
  const asked = given.get('lang');
  if (typeof asked === 'string' && asked !== 'zh' && asked !== 'en') {
    wrong.push({ zh: `--lang 只能是 zh 或 en，不能是 ${asked}`, en: `--lang is zh or en, not ${asked}` });
  }
  const lang = messageLang(typeof asked === 'string' ? asked : undefined);
  if (given.has('help')) {
    console.log(usage[lang]);
    process.exit(0);
  }
  const first = words[most];
  // The word after an option that there is not may be meant as its value.
  if (first !== undefined && wrong.length === 0)
    wrong.push({ zh: `多余的词：${first}`, en: `unexpected word: ${first}` });
  if (words.length < least && wrong.length === 0)
    wrong.push({ zh: '少了词，见下面的用法', en: 'too few words: see the usage' });
  const json = given.has('json');
  if (wrong.length > 0) endWrongly(wrong, usage, lang, json);
  const values = Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [
      name,
      type === 'boolean' ? given.has(name) : given.get(name),
    ]),
  ) as Given<T>;
  return { lang, json, values, words };
}

/** Says what was wrong with a call, and how the command is used; ends the process with 2. */
export function endWrongly(wrong: readonly Bilingual[], usage: Bilingual, lang: Lang, json: boolean): never {
  if (json) console.log(JSON.stringify({ ok: false, wrong }, null, 2));
  console.error(`${wrong.map((each) => each[lang]).join('\n')}\n\n${usage[lang]}`);
  process.exit(2);
}

function misuse(name: string, { type }: OptionKind, value: string | undefined): Bilingual | null {
  if (type === 'string' && !value) return { zh: `${name} 后面缺少内容`, en: `${name} lacks its value` };
  if (type === 'boolean' && value !== undefined) {
    return { zh: `${name} 不带内容`, en: `${name} takes no value` };
  }
  return null;
}

function unknownOption(name: string, known: Options): Bilingual {
  const names = Object.keys(known).map((each) => `--${each}`);
  const near = nearestId(name, names);
  return {
    zh: `没有 ${name} 这个选项${near ? `，是否应为 ${near}？` : `，可用的有 ${names.join('、')}`}`,
    en: `unknown option ${name}. ${near ? `Did you mean ${near}?` : `There are ${names.join(', ')}`}`,
  };
}
