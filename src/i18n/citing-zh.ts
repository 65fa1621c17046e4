/** The words of citations in Chinese. */
export const citingZh = {
  cite: {
    title: '引用',
    dataset: '中国城市创新数据：逐条溯源的公开数字',
    indicator: (name: string) => `${name}：逐条溯源的中国城市数字`,
    chart: (title: string) => `${title}（图）`,
    figure: (what: string, figure: string) => `${what}：${figure}`,
    stated: (figure: string, document: string) => `${figure}，载${document}`,
    derived: (figure: string, documents: string) => `${figure}，据${documents}推算`,
    document: (title: string, rest: string) => `《${title}》${rest && `（${rest}）`}`,
    inferred: (date: string) => `${date}，日期为推断`,
    lead: '发布者、作者和载体在前，本站在后。凡为引用日期留空之处，请填入您查阅的日期。',
    ofStory: '引用本文及其图表',
    pageTitle: (title: string) => `如何引用《${title}》`,
    pageLead: '文章及其每幅图的四种引用格式；每幅图用了哪些数字，其余数字在何处。',
    asFiles: '文章及其图表的引用文件：',
    copy: '复制',
    copied: '已复制',
    forms: { gbt7714: 'GB/T 7714—2025', apa: 'APA', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    cff: '整个数据集的引用文件：',
  },
} as const;
