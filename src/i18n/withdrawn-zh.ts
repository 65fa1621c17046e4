/** 撤下原文之处的文字。 */
export const withdrawnZh = {
  told: '原文已撤下',
  field: { quote: '印出该数字的原句', text: '全文' },
  notice: (date: string) => `原文已于${date}撤下。`,
  filler: '每个方块代替一个字；数字及其出处保留。',
  raw: '原始文本已不再保存；上面的校验和可证明原是哪一份。',
  heading: '已撤下的原文',
  lead: '以下各条的原文已撤下：quote 和文章中以方块“█”逐字代替，quote_en 为 [withdrawn]。数字、位置和出处保留。',
  page: (version: string) => `${version} 版已撤下`,
  pageLead: '其中部分原文已撤下。数字未变，见重新发布的版本。',
  goTo: (version: string) => `${version} 版`,
} as const;
