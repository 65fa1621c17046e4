import { FIGURE_MEANINGS, NOTE_MEANINGS } from './meanings-of-figures.ts';
import { REGISTER_MEANINGS } from './meanings-of-registers.ts';
import type { TableName } from './tables.ts';
import type { Bilingual } from './vocabulary.ts';

/** What columns mean, by name. */
export type Meanings = Readonly<Record<string, Bilingual>>;

const AROUND: Readonly<Record<'derived' | 'checks' | 'targets' | 'absences', Meanings>> = {
  derived: {
    id: { zh: '以 derived. 开头，永不重用', en: 'begins with derived., never reused' },
    indicator: { zh: 'indicators.csv 中的指标', en: 'an indicator of indicators.csv' },
    definition: { zh: 'definitions.csv 中的口径', en: 'a definition of definitions.csv' },
    region: { zh: '数字所指的地方', en: 'the place that the figure is about' },
    period: FIGURE_MEANINGS['period'] ?? { zh: '', en: '' },
    expression: {
      zh: '算式：{观测 id}、数字、+ - * / 和 whole( )',
      en: 'ids of observations in braces, numbers, + - * / and whole( )',
    },
  },
  checks: {
    id: { zh: '小写、连字符，例如 zhumadian-rd-growth', en: 'such as zhumadian-rd-growth' },
    kind: { zh: '检验的种类', en: 'the kind of arithmetic' },
    operands: { zh: '参与计算的观测 id，以空格分开', en: 'the observations it is worked from, by spaces' },
    claim: { zh: '被检验的说法：一个观测 id', en: 'the observation that makes the claim' },
    premise_zh: { zh: '须先成立的前提', en: 'what must be true for it to be a check, in Chinese' },
    premise_en: { zh: '前提的英文', en: 'what must be true for it to be a check, in English' },
  },
  targets: {
    target: { zh: '目标的观测 id', en: 'the observation that sets the target' },
    outcome: { zh: '结果的观测 id，多个以空格分开', en: 'the observations that tell the outcome, by spaces' },
    unsaid: {
      zh: '原文没有说的：deadline、number、unit、basis、baseline',
      en: 'what the text leaves unsaid',
    },
    searched_on: { zh: '查找结果的日期，例如 2026-11-28', en: 'the day on which we looked for it' },
    reply_zh: { zh: '询问发文机关所得的答复', en: 'what the body answered, in Chinese' },
    reply_en: { zh: '答复的英文', en: 'what the body answered, in English' },
  },
  absences: {
    region: { zh: '地方', en: 'the place' },
    indicator: { zh: '指标', en: 'the indicator' },
    period: { zh: '时期；空着表示所有时期', en: 'the period; empty for all' },
    reason: { zh: '为什么没有', en: 'why there is none' },
    source: { zh: '哪个来源里没有', en: 'the source that lacks it' },
  },
};

const MEANINGS: Readonly<Record<TableName, Meanings>> = {
  ...REGISTER_MEANINGS,
  ...AROUND,
  extracts: FIGURE_MEANINGS,
  cited: {
    ...FIGURE_MEANINGS,
    id: {
      zh: '<来源>.<指标>[.<序号>]；空着则由 npm run fill 填',
      en: '<source>.<indicator>[.<n>]; npm run fill fills it',
    },
    source: { zh: 'sources.csv 中的来源', en: 'a source of sources.csv' },
  },
};

/** What a column of a table means, in both languages, as data/README.md says it. Throws for a column without words. */
export function meaningOf(table: TableName, column: string): Bilingual {
  const meaning = MEANINGS[table][column] ?? NOTE_MEANINGS[column];
  if (!meaning) throw new Error(`missing meaning: ${table}.${column}`);
  return meaning;
}
