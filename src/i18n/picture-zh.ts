/** The words of pictures that stand without a page, in Chinese. */
export const pictureZh = {
  care: '对比须谨慎：',
  source: (title: string, issuer: string, date: string) => `${title}（发布单位：${issuer}；${date}）`,
  inferred: (date: string) => `${date}，为推断`,
  asOf: (date: string) => `来源截至${date}`,
} as const;
