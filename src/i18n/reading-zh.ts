/** The words round the reading in Chinese: the header's tools, the source card, the notes of a story, the search. */
export const readingZh = {
  reading: {
    menu: '菜单',
    search: '搜索',
    line: (minutes: number, numbers: number, sources: number) =>
      `约 ${minutes} 分钟 · ${numbers} 个数字，出自 ${sources} 份文件`,
    contents: '本文内容',
    lead: '头条',
    readStory: '阅读全文',
    previous: '上一篇',
    next: '下一篇',
    onward: '更多报道',
    related: '相关报道',
    corrections: '更正',
    example: '点开一个数字',
    more: '全部报道',
    feed: '订阅报道',
    feedOf: (name: string) => `${name}：报道`,
  },
  card: {
    label: '数字的出处：',
    read: '见原文',
    working: '看算法',
    cite: '引用',
    report: '报错',
    translation: '本站译文',
    notHeld: '引自其他文件，本站未存全文。',
  },
  notes: {
    title: '每个数字的出处',
    lead: '正文中的数字按先后各列一次，附写明它的原句。',
  },
  report: {
    page: '本页有误？请告诉我们',
    subject: (title: string) => `报错：${title}`,
    subjectOf: (figure: string, title: string) => `报错：${figure}，${title}`,
    body: (address: string) => `页面：${address}\n\n何处有误：\n\n正确的应是什么，何处可查：\n`,
    bodyOf: (address: string, id: string) =>
      `页面：${address}\n数字：${id}\n\n何处有误：\n\n正确的应是什么，何处可查：\n`,
  },
  search: {
    title: '搜索',
    lead: '查报道、地方、指标和文件。',
    field: '在本站搜索',
    button: '搜索',
    hint: '例如：技术合同、R&D投入强度、平顶山。',
    without: '搜索在浏览器里进行，需要 JavaScript。没有它，也可以从这些页面找到本站的全部内容：',
    none: (words: string) => `没有找到“${words}”。`,
    found: (count: number, words: string) => `“${words}”：找到 ${count} 页`,
    more: '显示更多',
    broken: '搜索索引未能载入。请重试，或从这些页面查找：',
  },
} as const;
