/** The words of downloads of a part of the data, in Chinese. */
export const partsZh = {
  part: {
    all: {
      indicators: '此指标的全部数据：',
      places: '此地的全部数据：',
      sources: '此文献的全部数据：',
      charts: '所涉指标的全部数据：',
    },
    shown: '此图所示数据：',
    csv: 'CSV',
    zip: '压缩包（含元数据和说明）',
    scope: {
      indicators: '本站所存此指标的全部记载，包括各地各年。',
      places: '本站所存关于此地的全部记载，包括各指标各年。',
      sources: '取自此文献的全部记载。',
      charts: '只含此图所示的数字；同一指标可能另有其他数字。',
    },
    rows: (count: number) => `${count} 行，每个不同的说法一行`,
    columns: '各列',
    whole: '整个数据集',
  },
} as const;
