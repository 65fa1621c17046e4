/** What Chinese officialese shortens, and the words in full. */
const FULL: readonly (readonly [short: RegExp, full: string])[] = [
  [/高企/gu, '高新技术企业'],
  [/科小|科技中小企业/gu, '科技型中小企业'],
  [/技改/gu, '技术改造'],
  [/营收/gu, '营业收入'],
  [/双创/gu, '创新创业'],
  [/科研经费|研发经费|研发资金/gu, '研发投入'],
  [/地区生产总值|GDP/gu, '地区生产总值'],
  [/占(?:地区生产总值|GDP)的?(?:比重|比例)?/gu, '与地区生产总值之比'],
  [/工程研究中心/gu, '工程技术研究中心'],
  [/国家实验室|省实验室/gu, '重点实验室'],
];

/** Words with their common abbreviations in full (高企 as 高新技术企业), for comparison with names. */
export function expandAbbreviations(words: string): string {
  return FULL.reduce((full, [short, name]) => full.replace(short, name), words);
}
