import type { PassedRule } from '../../text/passed-rule.ts';
import type { Bilingual } from '../vocabulary.ts';

const WHY: Readonly<Record<PassedRule, Bilingual>> = {
  'heading-number': { zh: '标题的序号', en: 'the number of a heading' },
  outline: { zh: '在目录或提纲里', en: 'in a list of contents' },
  'document-number': { zh: '文件的字号', en: 'the number of a document' },
  address: { zh: '电话、邮箱或网址的一部分', en: 'part of a telephone number or an address' },
  title: { zh: '在标题或《》之内', en: 'in a title' },
  'five-year-plan': { zh: '五年规划的名称', en: 'the name of a five-year plan' },
  calendar: { zh: '年、月、日或季度', en: 'a year, month, day or quarter' },
  duration: { zh: '一段时间的长短', en: 'how long something takes' },
  class: { zh: '规模的级别', en: 'a class of size' },
  ordinal: { zh: '次序，不是数量', en: 'an order, not a number' },
  latin: { zh: '与字母连成一个名称', en: 'a name together with a letter' },
  'rank-list': { zh: '榜单的名称', en: 'the name of a list' },
  'listed-name': { zh: '列举中的一个名称', en: 'a name within a list' },
  quoted: { zh: '引号里的提法', en: 'a set phrase in quotation marks' },
  'four-words': { zh: '数字对举的提法', en: 'a set phrase of paired numerals' },
  'one-two-three': { zh: '依次一、二、三的提法', en: 'a phrase that counts one, two, three' },
  kinds: { zh: '几种、几大之类的提法', en: 'a phrase of so many kinds' },
  'bare-power': { zh: '“万”“百”不是数量', en: '万 or 百 that counts nothing' },
  'one-of': { zh: '“一”只是不定指', en: '一 as an article' },
  phase: { zh: '工程的期次', en: 'the phase of a project' },
  bare: { zh: '单独的数字，没有单位', en: 'a number alone, without a unit' },
};

/** Why a rule passes a numeral over, in words. */
export function whyPassed(rule: PassedRule): Bilingual {
  return WHY[rule];
}
