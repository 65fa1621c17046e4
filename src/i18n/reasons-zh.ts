import type { ReasonNames } from './reason-names.ts';

/** Why figures cannot be compared, or only with care, in Chinese. */
export const reasonsZh = {
  indicator: '两者不是同一指标。',
  unit: '单位不同。',
  entity: '其中一个属于当地的某个机构或园区，不是全域数。',
  basis: '统计口径不同（时点数、当年数、历年累计数）。',
  tier: '所含级别不同。',
  definition: '定义不同。',
  span: '增减所跨的年数不同。',
  kind: '目标或规定不是结果。',
  register: '入库名单在一年之内先失效、后回补，两数取自不同时节。',
  unstated: '其中一个按什么口径统计，原文未说明。',
  level: '行政层级不同：区县不能当作地级市来比。',
  break: '其间认定办法或统计方法有变，前后不是同一序列。',
  period: '时间不同。',
  parts: '两者是同一整体的不同部分。',
  bound: '其中一个只知上下限或范围。',
  derived: '其中一个由本站推算。',
  expected: '其中一个是当时的预计数。',
  inferred: '其中一个的时间或地区是推断的。',
  cited: '其中一个引自本站未存全文的文件。',
  size: '未按地方大小折算。',
} as const satisfies ReasonNames;
