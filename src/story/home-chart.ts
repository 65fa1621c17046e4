/** The chart that the home page opens with, and the plan whose targets it counts. */
export const homeChart = {
  plan: 'zhumadian-2021-plan',
  indicator: 'hnte',
  definitions: 'stock unstated',
  places: 'zhumadian pingdingshan masked-county-city',
  title: {
    en: 'One certificate, and hardly a year in common',
    zh: '同一张证书，几乎没有同一年的数字',
  },
  note: {
    en: 'Congtai District reports only firms ever fostered: it stands apart, in the story.',
    zh: '丛台区只报了历年累计培育数，另见报道。',
  },
} as const;
