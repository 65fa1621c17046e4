/** The words of what stands in a story, in Chinese. */
export const storyZh = {
  inText: '见原文',
  translation: '',
  note: '说明',
  glossary: '见术语表',
  between: (low: string, high: string) => `在 ${low} 与 ${high} 之间`,
  changed: (from: string, to: string) => `从${from}到${to}`,
  counted: (count: string) => `按本站数据表计数：${count}`,
  filter: (name: string, values: string) => `${name}：${values}`,
  sourced: (bound: number, all: number) => `全文 ${all} 个数字，${bound} 个有出处。`,
  waived: (count: number) => `另有 ${count} 个不以来源为据，各附理由。`,
  checkedBy: '核对数字',
  updated: '更新于',
  corrections: '更正',
  draft: '草稿',
  faults: (count: number) => `${count} 处问题`,
} as const;
