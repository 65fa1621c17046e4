/** The words of the table of all observations, and of the ways to load the data, in Chinese. */
export const finderZh = {
  finder: {
    title: '全部数字',
    lead: (statements: number, mentions: number) =>
      `共 ${statements} 个不重复的数字，包括各地所属单位的数字；所存原文提及数字 ${mentions} 次。可搜索、筛选、排序；所选条件保留在网址里，也用于下载。`,
    span: (from: string, to: string) => `数字最早为${from}，最晚为${to}`,
    changed: '改动',
    unchanged: '已发布的数字尚无改动。',
    unreleased: '尚未发布版本：文件即当前数据。',
    released: (version: string, date: string) => `${version} 版，${date}。`,
    search: '搜索',
    fields: {
      place: '地方',
      indicator: '指标',
      kind: '性质',
      origin: '来历',
      source: '来源',
      year: '年份',
    },
    any: '不限',
    clear: '清除',
    more: '显示更多',
    sortBy: '排序：',
    count: '显示 {n} 条，共 {all} 条',
    none: '没有数字符合：{what}。数据并未丢失，清除筛选即可重见全部 {all} 条。',
    choose: '共有 {all} 条，请先选择指标。',
    failed: '数据未能取回。下面的分页表包含全部数字。',
    download: '下载所示数字（CSV）',
    columns: 'observations.csv 各列的含义',
    pages: '分页',
    page: (number: number) => `第 ${number} 页`,
    pageTitle: (number: number, all: number) => `全部数字，第 ${number} 页，共 ${all} 页`,
  },
  load: {
    title: '读入数据',
    lead: '以下各段读入已发布的记载表，粘贴即可运行。',
    names: {
      python: 'Python',
      r: 'R',
      duckdb: 'DuckDB',
      excel: 'Excel（Power Query）',
      javascript: 'JavaScript',
    },
    excelSteps:
      '数据 → 获取数据 → 自其他源 → 空白查询 → 高级编辑器，粘贴，完成，关闭并上载。代码列保持为文本。也可直接打开工作簿。',
  },
} as const;
