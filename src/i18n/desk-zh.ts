/** 编辑台的文字，只在 `astro dev` 里出现。 */
export const deskZh = {
  title: '编辑台',
  lead: '全部观测值，附写稿用的标签。本页只在写作时出现，不会发布。',
  filter: '查找',
  filterHint: '句中的词、地名或 id',
  onlyUnused: '只看还没用过的',
  shown: '条',
  id: '观测值',
  sentence: '原句',
  used: '用在哪里',
  unused: '还没用过',
  copy: '复制标签',
  copied: '已复制',
} as const;
