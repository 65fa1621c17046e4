/**
 * What holds a numeral and counts nothing in prose of our own, beyond the words of the lexicon: 一 with a measure word as
 * an article (有一座县级市), unless a word before it counts (只有一个); a verb on both sides (比一比); five-year plans.
 */
export const PROSE_WORDS: readonly RegExp[] = [
  /(?<![只仅共达第近超约满足每再多少增减剩余缺]|[只仅共各唯]有|[是为]唯)一[个种样句段篇份张座条行列位处门面道幅类](?![半多几百千万亿])/gu,
  /(\p{Script=Han})一\1/gu,
  /十[一二三四五]五(?=规划|时期|期间|末|计划|[”」』》])|五年(?=规划|计划)/gu,
  /一地(?!鸡)|一年之内|一日之内|一天之内/gu,
];

/** Words that multiply or part without a numeral of their own: 翻番, 减半, 数倍; and the numerals of cheques, save in 陆续, 队伍, 收拾. */
export const PROSE_MULTIPLES =
  /翻[了]?(?:番|倍)|加倍|双倍|成倍|倍增|减半|折半|[数几]倍|仨|[廿卅卌]|[壹贰叁柒捌玖佰仟萬億兩]|[壹贰叁肆伍陆柒捌玖拾佰仟萬億兩]{2,}|[肆伍陆拾](?=[家个項项元件名人条万亿%])/gu;
