import { clauseAt } from './clause.ts';
import type { NumeralPlace, Rule } from './passed-rule.ts';

/** Classes of size, orders, and names with a numeral in them. */
export const NAME_RULES: readonly Rule[] = [
  ['class', 'class', ({ after, numeral }) => /[万亿]$/u.test(numeral.text) && /^元?级/u.test(after)],
  [
    'class',
    'class',
    ({ after, numeral }) => /^[十百千万亿]+$/u.test(numeral.text) && /^(?:亿|万)?元?级/u.test(after),
  ],
  [
    'phase',
    'ordinal',
    ({ before, after, isHan }) =>
      isHan && /[\p{Script=Han}）]$/u.test(before) && /^期(?!间|限|末|内|满)/u.test(after),
  ],
  ['ordinal', 'ordinal', ({ before, after }) => /第$/u.test(before) && !/^[名位]/u.test(after)],
  ['ordinal', 'ordinal', ({ after }) => /^届/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /届$/u.test(before) && /^次/u.test(after)],
  ['ordinal', 'ordinal', ({ before, after }) => /届$/u.test(before) && /^中全会/u.test(after)],
  [
    'ordinal',
    'ordinal',
    ({ before, after, isHan }) =>
      isHan &&
      /(?:^|[，。；：、（(\s“])$/u.test(before.slice(-1)) &&
      /^(?:是(?!否)|、|，|）|要)/u.test(after),
  ],
  [
    'ordinal',
    'ordinal',
    ({ before, after }) => /(?:^|\n|[。；：])[（(]?$/u.test(before) && /^[）).．、](?!\d)/u.test(after),
  ],
  [
    'ordinal',
    'name',
    ({ after, isHan }) => isHan && /^大(?:精神|以来|报告|会议|召开|和|胜利|擘画|部署)/u.test(after),
  ],
  ['ordinal', 'name', ({ after, isHan }) => isHan && /^等奖/u.test(after)],
  ['quoted', 'slogan', ({ quoted, after }) => quoted !== null && quoted.length <= 8 && after.startsWith('+')],
  [
    'latin',
    'name',
    ({ before, after }) =>
      (/^[A-Za-z+]/u.test(after) && !/^(?:[kKmM]?[Ww]h?|k?m|t|GB|TB|PB|MW|KW)(?![A-Za-z])/u.test(after)) ||
      /[A-Za-z+]-?\s?$/u.test(before),
  ],
  [
    'rank-list',
    'name',
    ({ after, before, numeral, isHan }) =>
      /^[强优佳](?!化|度)/u.test(after) && !/前$/u.test(before) && (!isHan || /[百千]$/u.test(numeral.text)),
  ],
  ['listed-name', 'name', isListedName],
];

/** 718所 of 建成718所、中心医院等5家: an item of a list that 等 sums up. */
function isListedName({ text, numeral, isHan }: NumeralPlace): boolean {
  if (isHan) return false;
  const { start, end } = clauseAt(text, numeral.start);
  const rest = text.slice(numeral.end, end);
  const listed = /^\p{Script=Han}{1,4}、[^，；。]*?等\d/u.test(rest);
  return (
    listed && /[\p{Script=Han}、]$/u.test(text.slice(start, numeral.start)) && !/^[家个项名人件]/u.test(rest)
  );
}
