import { clauseAt, sentenceAt } from './clause.ts';
import { NUMERAL_SIGNS } from './numeral-sign.ts';
import type { NumeralPlace, Rule } from './passed-rule.ts';

/** Set phrases, 一 as an article, and numbers that stand alone. */
export const PHRASE_RULES: readonly Rule[] = [
  ['quoted', 'slogan', ({ quoted }) => quoted !== null && isMotto(quoted)],
  ['four-words', 'slogan', isFourWords],
  ['one-two-three', 'slogan', isOneTwoThree],
  [
    'kinds',
    'slogan',
    ({ isHan, after, numeral }) =>
      isHan &&
      /^[一二两三四五六七八九十]$/u.test(numeral.text) &&
      /^(?:[种类]|大(?!型)|件(?:大|实|好)?事|个(?:面向|坚持|方面|维度|环节|转变|不|统一|结合|聚焦|突破|强化|围绕|必须|一))/u.test(
        after,
      ),
  ],
  [
    'kinds',
    'slogan',
    ({ isHan, isHeading, numeral, after }) =>
      isHan && isHeading && /^[一二两三四五六七八九十]$/u.test(numeral.text) && !/^[成倍番%]/u.test(after),
  ],
  [
    'bare-power',
    'name',
    ({ numeral, before }) =>
      /^[十百千万亿]+$/u.test(numeral.text) &&
      !/(?:数|近|逾|超|超过|突破|约|上|过|达到|达|好几|不足|不到)$/u.test(before),
  ],
  ['one-of', 'idiom', isOneOf],
  [
    'bare',
    'label',
    ({ after, numeral, before }) =>
      !/[%％‰]$/u.test(numeral.text) &&
      !numeral.text.includes('分之') &&
      /^(?:[，。；：、！？”》）)\n]|$)/u.test(after) &&
      !/(?:达|达到|为|是|至|到|共|约|超|突破)$/u.test(before),
  ],
];

const MOTTO_LONGEST = 24;

/** “四抓四强”, “7群12链”, “1+N”: a short set phrase without a measured amount. */
function isMotto(quoted: string): boolean {
  if (/[%％元]|\d{2,}[家个项名人件]|百分点/u.test(quoted)) return false;
  return quoted.length <= MOTTO_LONGEST || (!/\d/u.test(quoted) && !/[。！？]/u.test(quoted.slice(0, -1)));
}

const PAIRED =
  /(?=([〇零一二两三四五六七八九十百千万亿半]\p{Script=Han}{1,2}[〇零一二两三四五六七八九十百千万亿半]\p{Script=Han}))/gu;

/** 一企一策, 五位一体, 万人助万企: two numerals, each with a word of its own, and no word of measure. */
function isFourWords({ text, numeral, isHan }: NumeralPlace): boolean {
  const around = text.slice(Math.max(0, numeral.start - 3), numeral.end + 3);
  return [...around.matchAll(PAIRED)].some((found) => {
    const words = found[1] ?? '';
    const signs = [...words].filter((sign) => NUMERAL_SIGNS.has(sign)).length;
    return signs === 2 && !/[家个项名件亿元]/u.test(words) && isHan && numeral.text.length === 1;
  });
}

/** 形成一套机制，培育两种主体，提升三个平台: three or more small numbers in a row, rising by one, in one sentence. */
function isOneTwoThree({ text, numeral, isHan }: NumeralPlace): boolean {
  if (!isHan || numeral.text.length > 1) return false;
  const { start, end } = sentenceAt(text, numeral.start);
  const row = [...text.slice(start, end).matchAll(/[一二两三四五六七八九十](?=[个套种类项大条])/gu)];
  const numbers = row.map(([sign]) => '〇一二三四五六七八九十'.indexOf(sign.replace('两', '二')));
  const at = row.findIndex(({ index }) => start + index === numeral.start);
  if (at < 0) return false;
  let first = at;
  while (first > 0 && numbers[first - 1] === (numbers[first] ?? 0) - 1) first -= 1;
  let last = at;
  while (last < numbers.length - 1 && numbers[last + 1] === (numbers[last] ?? 0) + 1) last += 1;
  return last - first >= 2;
}

/** 一支队伍, 一次讨论: the article, not the number; 产业集群一个 and 每季度一次 count. */
function isOneOf({ text, numeral, after }: NumeralPlace): boolean {
  if (numeral.text !== '一' || after.startsWith('番')) return false;
  const clause = text.slice(clauseAt(text, numeral.start).start, numeral.start);
  if (/每(?:季度?|年|月|周|半年|两)/u.test(clause)) return false;
  if (
    /(?:新增|新建|新设|建成|获批|认定|创建|建立|成立)\S{0,2}$/u.test(clause) &&
    /^[家个项名座]/u.test(after)
  )
    return false;
  return !/^[家个项名件条位次座处](?:[，。；、！？”）\n]|$)/u.test(after);
}
