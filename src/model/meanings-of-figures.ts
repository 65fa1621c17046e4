import type { Bilingual } from './vocabulary.ts';

/** What the columns of figures mean, in extracts and in cited.csv. */
export const FIGURE_MEANINGS: Readonly<Record<string, Bilingual>> = {
  id: {
    zh: '<来源>.<指标>[.<序号>]，永不重用；空着则由 npm run fill 填',
    en: '<source>.<indicator>[.<n>], never reused; npm run fill fills it',
  },
  section: { zh: '所在小节的 id，见 content/sources', en: 'the id of its heading in content/sources' },
  indicator: { zh: 'indicators.csv 中的指标', en: 'an indicator of indicators.csv' },
  definition: { zh: '究竟数的是什么：definitions.csv', en: 'what exactly is counted: definitions.csv' },
  definition_inferred: { zh: '口径由我们推断则填 1', en: '1 where we inferred the definition' },
  region: { zh: '数字所指的地方（不是文章的）', en: 'the place that the figure is about, not the article’s' },
  region_inferred: { zh: '地方由我们推断则填 1', en: '1 where we inferred the place' },
  entity: { zh: '属于当地某一机构的，写机构名', en: 'the body within the place to which it belongs' },
  period: {
    zh: '2021、2021-04、2021-04-28、2018/2021 或 [2022-12..2023-04]；目标填期限',
    en: '2021, 2021-04, 2021-04-28, 2018/2021 or [2022-12..2023-04]; of a target, its deadline',
  },
  period_printed: { zh: '原文的时间用语，例如 目前、年底', en: 'the words of the text, such as 目前' },
  period_inferred: { zh: '时期由我们推断则填 1', en: '1 where we inferred the period' },
  printed: { zh: '原文所印的数字，连单位', en: 'the figure as printed, with its unit' },
  value: {
    zh: '基本单位的数值，无千分位；npm run fill 可填',
    en: 'in the base unit, no separators; npm run fill fills it',
  },
  low: { zh: '可能的最小值', en: 'the least it can be' },
  high: { zh: '可能的最大值', en: 'the most it can be' },
  qualifier: {
    zh: 'gte 以上、不低于；gt 超、余；lte 不超过；lt 近；approx 约；range 之间',
    en: 'gte 以上, gt 超 or 余, lte 不超过, lt 近, approx 约, range between two',
  },
  kind: {
    zh: 'actual 实际，expected 预计，target 目标，rule 规定',
    en: 'a fact, an expectation, a target or a rule',
  },
  mode: {
    zh: '目标的力度：ensure 确保，strive 力争，compete 争创',
    en: 'of a target: ensure 确保, strive 力争, compete 争创',
  },
  mention_of: { zh: '若是重复，所重复的那条 id', en: 'the statement that this one repeats' },
  differs: { zh: '与所重复的那条差在哪里', en: 'in what it differs from that statement' },
  quote: {
    zh: '原文一字不差的一段，数字放在 ⟦ ⟧ 里，在本节只出现一次',
    en: 'the clause as printed, the figure between ⟦ ⟧, found once in its section',
  },
  quote_en: { zh: '我们的英译，同一个数字放在 ⟦ ⟧ 里', en: 'our translation, the same figure between ⟦ ⟧' },
};

/** What the notes mean, which most tables have. */
export const NOTE_MEANINGS: Readonly<Record<string, Bilingual>> = {
  note_zh: { zh: '说明；凡推断都写理由', en: 'a note in Chinese, with the reason for what is inferred' },
  note_en: { zh: '说明的英文', en: 'the note in English' },
};
