/** The words of drawn charts in Chinese: breaks and references, timelines, panels, the matrix. */
export const drawnZh = {
  line: {
    break: (when: string, reason: string) => `${when}起断开：${reason}。`,
    breaks: '断点',
    reference: (place: string) => `${place}用灰色画出，仅供参照。`,
  },
  timeline: {
    measure: {
      documents: '文件按发布日期排列，横条为文中数字所涉年份',
      figures: '数字按所属时间排列，目标按期限排列',
      both: '文件按发布日期排列，横条为文中数字所涉年份，目标按期限排列',
    },
    published: (date: string) => `${date}发布`,
    publishedInferred: (date: string) => `${date}发布（推断）`,
    undated: '发布日期不详',
    covers: (period: string) => `所载为${period}的数字`,
    endOf: (date: string) => `${date}底`,
    target: (mode: string, due: string) => `目标（${mode}），${due}到期`,
    targetUndated: (mode: string) => `目标（${mode}），未定期限`,
    cited: '旁引',
    order: '各行按时间先后排列；先后不等于因果。',
    table: { title: '文件', published: '发布', covers: '数字所涉时段', issuer: '发布者' },
    documents: '文件',
  },
  panels: {
    scale: '各图刻度不同',
    no: (reason: string) => `不能同轴。${reason}`,
    care: (reason: string) => `须谨慎，故分开。${reason}`,
    panel: (index: number, heading: string) => `第${index}图，${heading}。`,
  },
  coverage: {
    measure: '各地各指标有哪些数字，属于哪一年、何种性质',
    count: (figures: number) => `共${figures}个`,
    row: (indicator: string) => `${indicator}：`,
    noNote: '',
  },
} as const;
