import type { Span } from './account.ts';
import { clauseAt, insideMarks, insideStraightQuotes, sentenceAt } from './clause.ts';
import type { Numeral } from './numeral.ts';

/** Why a numeral is no figure: the codes of ignored.csv that words alone can tell. */
export type PassedReason =
  | 'date'
  | 'ordinal'
  | 'document-number'
  | 'label'
  | 'slogan'
  | 'name'
  | 'idiom'
  | 'address'
  | 'outline'
  | 'class'
  | 'boilerplate';

/** The rule that tells why a numeral is no figure. */
export type PassedRule =
  | 'heading-number'
  | 'outline'
  | 'document-number'
  | 'address'
  | 'title'
  | 'five-year-plan'
  | 'calendar'
  | 'duration'
  | 'class'
  | 'ordinal'
  | 'latin'
  | 'rank-list'
  | 'listed-name'
  | 'quoted'
  | 'four-words'
  | 'one-two-three'
  | 'kinds'
  | 'bare-power'
  | 'one-of'
  | 'phase'
  | 'bare';

const HAN = '〇零一二两三四五六七八九十百千万亿半';
const HAN_ONLY = new RegExp(`^[${HAN}]+$`, 'u');
const YEAR = /^(?:19|20|２０|１９)[\d０-９]{2}$/u;

interface Place {
  readonly text: string;
  readonly numeral: Numeral;
  readonly before: string;
  readonly after: string;
  readonly isHan: boolean;
  readonly quoted: string | null;
  readonly titled: boolean;
  readonly isHeading: boolean;
}

type Rule = readonly [rule: PassedRule, reason: PassedReason, holds: (place: Place) => boolean];

/** In their order: the first that holds tells. */
const RULES: readonly Rule[] = [
  ['document-number', 'document-number', ({ before, after }) => /[〔［[【(（]$/u.test(before) && /^[〕］\]】)）]\s?\d+号/u.test(after)],
  ['document-number', 'document-number', ({ before, after }) => /[〕］\]】]\s?第?$/u.test(before) && /^号/u.test(after)],
  ['document-number', 'document-number', ({ before, after }) => /第?$/u.test(before) && /^号(?:文|令|公告|通知)/u.test(after)],
  ['address', 'address', ({ before, after }) => /(?:电话|热线|传真|邮编|邮箱|QQ|微信|手机|网址|https?:\S*|www\.\S*)[^，。；\n]{0,12}$/u.test(before) || /^[\w.]*@|^-\d{7,}/u.test(after)],
  ['five-year-plan', 'name', ({ before, after, isHan }) => isHan && (/十$/u.test(before) || /^(?:规划|时期|期间|”规划|”时期|”期间|”以来|”末|”开局)/u.test(after)) && /^”?(?:规划|时期|期间|以来|末|开局|科|发展|国民)/u.test(after)],
  ['calendar', 'date', ({ numeral, before, after, titled }) => YEAR.test(numeral.text) && (/^(?:[-—–~～至到]{1,2}\d{4})/u.test(after) || /\d{4}年?[-—–~～至到]{1,2}$/u.test(before)) && (!titled || /[（(][^）)]*$/u.test(before))],
  ['title', 'name', ({ titled }) => titled],
  ['calendar', 'date', ({ numeral, after }) => YEAR.test(numeral.text) && /^\s?(?:年|财年|—|-|[./]\d)/u.test(after)],
  ['calendar', 'date', ({ numeral, after }) => /^[二][〇零○]/u.test(numeral.text) && /^年/u.test(after)],
  ['calendar', 'date', ({ numeral, after }) => /^\d{1,2}$|^[一二三四五六七八九十]{1,3}$/u.test(numeral.text) && /^\s?月(?!球|亮|均)/u.test(after)],
  ['calendar', 'date', ({ before, after }) => /月\s?$/u.test(before) && /^\s?[日号]/u.test(after)],
  ['calendar', 'date', ({ before, after }) => /(?:日|\d{4}年|今年|去年|上年|本年|前|全年|第|月|，|,|、|—|-)$/u.test(before) && /^季度/u.test(after)],
  ['calendar', 'date', ({ after }) => /^(?:时|点)(?:\d|许|半|左右|至|前)/u.test(after)],
  ['class', 'class', ({ after, numeral }) => /[万亿]$/u.test(numeral.text) && /^元?级/u.test(after)],
  ['class', 'class', ({ after, numeral }) => /^[十百千万亿]+$/u.test(numeral.text) && /^(?:亿|万)?元?级/u.test(after)],
  ['phase', 'ordinal', ({ before, after, isHan }) => isHan && /[\p{Script=Han}）]$/u.test(before) && /^期(?!间|限|末|内|满)/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /第$/u.test(before) && !/^[名位]/u.test(after)],
  ['ordinal', 'ordinal', ({ after }) => /^届/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /届$/u.test(before) && /^次/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /届$/u.test(before) && /^中全会/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after, isHan }) => isHan && /(?:^|[，。；：、（(\s“])$/u.test(before.slice(-1)) && /^(?:是(?!否)|、|，|）|要)/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /(?:^|\n|[。；：])[（(]?$/u.test(before) && /^[）).．、](?!\d)/u.test(after)],
  ['ordinal', 'name', ({ before, after, isHan }) => isHan && /(?:二十|十)?$/u.test(before) && /^大(?:精神|以来|报告|会议|召开|和|胜利|擘画|部署)/u.test(after)],
  ['ordinal', 'name', ({ after, isHan }) => isHan && /^等奖/u.test(after)],
  ['quoted', 'slogan', ({ quoted, after }) => quoted !== null && quoted.length <= 8 && after.startsWith('+')],
  ['latin', 'name', ({ before, after }) => /^[A-Za-z+]/u.test(after) && !/^(?:[kKmM]?[Ww]h?|k?m|t|GB|TB|PB|MW|KW)(?![A-Za-z])/u.test(after) || /[A-Za-z+]-?\s?$/u.test(before)],
  ['rank-list', 'name', ({ after, before, numeral, isHan }) => /^[强优佳](?!化|度)/u.test(after) && !/前$/u.test(before) && (!isHan || /[百千]$/u.test(numeral.text))],
  ['listed-name', 'name', isListedName],
  ['quoted', 'slogan', ({ quoted }) => quoted !== null && isMotto(quoted)],
  ['four-words', 'slogan', isFourWords],
  ['duration', 'date', ({ after }) => /^(?:个月|年(?!度|级|均|产|检|报|人)|周年|小时|分钟|天|个工作日|工作日)/u.test(after)],
  ['one-two-three', 'slogan', isOneTwoThree],
  ['kinds', 'slogan', ({ isHan, after, numeral }) => isHan && /^[一二两三四五六七八九十]$/u.test(numeral.text) && /^(?:[种类]|大(?!型)|个(?:面向|坚持|方面|维度|环节|转变|不|统一|结合|聚焦|突破|强化|围绕|必须|一))/u.test(after)],
  ['kinds', 'slogan', ({ isHan, isHeading, numeral, after }) => isHan && isHeading && /^[一二两三四五六七八九十]$/u.test(numeral.text) && !/^[成倍番%]/u.test(after)],
  ['bare-power', 'name', ({ numeral, before }) => /^[十百千万亿]+$/u.test(numeral.text) && !/(?:数|近|逾|超|超过|突破|约|上|过|达到|达|好几|不足|不到)$/u.test(before)],
  ['one-of', 'idiom', isOneOf],
  ['bare', 'label', ({ after, numeral, before }) => !/[%％‰]$/u.test(numeral.text) && !numeral.text.includes('分之') && /^(?:[，。；：、！？”》）)\n]|$)/u.test(after) && !/(?:达|达到|为|是|至|到|共|约|超|突破)$/u.test(before)],
];

/** Why a numeral of a text is no figure, and by which rule; null where it may be one. */
export function passOver(
  text: string,
  numeral: Numeral,
  heading: Span | null,
): { readonly reason: PassedReason; readonly rule: PassedRule } | null {
  const quotes = insideMarks(text, numeral, '“', '”') ?? insideStraightQuotes(text, numeral);
  const place: Place = {
    text,
    numeral,
    before: text.slice(Math.max(0, numeral.start - 24), numeral.start),
    after: text.slice(numeral.end, numeral.end + 16),
    isHan: HAN_ONLY.test(numeral.text),
    quoted: quotes && text.slice(quotes.start, quotes.end),
    titled: insideMarks(text, numeral, '《', '》') !== null,
    isHeading: heading !== null && numeral.end <= heading.end,
  };
  const found = RULES.find(([, , holds]) => holds(place));
  return found ? { rule: found[0], reason: found[1] } : null;
}

const MOTTO_LONGEST = 24;

/** “四抓四强”, “7群12链”, “1+N”: a short set phrase without a measured amount. */
function isMotto(quoted: string): boolean {
  if (/[%％元]|\d{2,}[家个项名人件]|百分点/u.test(quoted)) return false;
  return quoted.length <= MOTTO_LONGEST || (!/\d/u.test(quoted) && !/[。！？]/u.test(quoted.slice(0, -1)));
}

/** 一企一策, 五位一体, 万人助万企: two numerals, each with a word of its own, and no word of measure. */
function isFourWords({ text, numeral }: Place): boolean {
  const around = text.slice(Math.max(0, numeral.start - 3), numeral.end + 3);
  return [...around.matchAll(new RegExp(`(?=([${HAN}]\\p{Script=Han}{1,2}[${HAN}]\\p{Script=Han}))`, 'gu'))].some((found) => {
    const words = found[1] ?? '';
    const signs = [...words].filter((sign) => HAN.includes(sign)).length;
    return signs === 2 && !/[家个项名件亿元]/u.test(words) && HAN_ONLY.test(numeral.text) && numeral.text.length === 1;
  });
}

/** 形成一套机制，培育两种主体，提升三个平台: three or more small numbers in a row, rising by one, in one sentence. */
function isOneTwoThree({ text, numeral, isHan }: Place): boolean {
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

/** 718所 of 建成718所、中心医院等5家: an item of a list that 等 sums up. */
function isListedName({ text, numeral, isHan }: Place): boolean {
  if (isHan) return false;
  const { start, end } = clauseAt(text, numeral.start);
  const rest = text.slice(numeral.end, end);
  const listed = /^\p{Script=Han}{1,4}、[^，；。]*?等\d/u.test(rest);
  return listed && /[\p{Script=Han}、]$/u.test(text.slice(start, numeral.start)) && !/^[家个项名人件]/u.test(rest);
}

/** 一支队伍, 一次讨论: the article, not the number; 产业集群一个 and 每季度一次 count. */
function isOneOf({ text, numeral, after }: Place): boolean {
  if (numeral.text !== '一' || after.startsWith('番')) return false;
  const clause = text.slice(clauseAt(text, numeral.start).start, numeral.start);
  if (/每(?:季度?|年|月|周|半年|两)/u.test(clause)) return false;
  if (/(?:新增|新建|新设|建成|获批|认定|创建|建立|成立)\S{0,2}$/u.test(clause) && /^[家个项名座]/u.test(after)) return false;
  return !/^[家个项名件条位次座处](?:[，。；、！？”）\n]|$)/u.test(after);
}
