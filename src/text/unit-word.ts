const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words of measure that begin with a numeral: the 千 of 500千瓦 belongs to the unit, not to the number. */
export const NUMERAL_UNITS: readonly string[] = split('千瓦时 千瓦 千伏安 千伏 千米 千克 千赫 千帕 百分点');

// A unit of one character may be any but these, which do not end a quantity.
const NO_UNITS = new Set(
  '第的了是在和与及或等为有至到达约超近余多上下中内外之以不也都又而且其此这那从被把将向对于各每再番分',
);

const NAMES: Readonly<Record<string, string>> = {
  百分点: '个百分点',
  元人民币: '元',
  平米: '平方米',
  平方: '平方米',
  立方: '立方米',
  公斤: '千克',
  度电: '千瓦时',
};

const UNITS = new Set([
  ...NUMERAL_UNITS,
  ...Object.keys(NAMES),
  ...split(`
    个百分点 个月 个小时 个工作日 个星期 个季度 个单位 个位次 个名次 个点 位次 名次 工作日 小时 分钟 周年
    人次 人年 人天 人日 户次 家次 件次 例次 场次 车次 班次 架次 航次 批次 标段 标准箱 标箱 标准机架 机架 机柜 课时 学时 学分
    公里 英里 海里 平方米 厘米 毫米 微米 纳米 分米 英寸 英尺 平方公里 平方千米 平方厘米 平方毫米 立方米 公顷 千公顷 英亩
    毫克 微克 公担 公升 毫升 吨标准煤 吨标煤 吨标准油 吨油当量 吨公里 人公里 标准煤
    兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 兆伏安 兆赫 赫兹 摄氏度 大卡 焦耳 比特 字节
    美元 欧元 英镑 日元 港元 港币 韩元 卢布 澳元 加元 新台币 人民币
  `),
]);

const LATIN =
  /^(?:[kcmnμ]?m[²³]?|㎡|㎥|㎞|hm²|[mk]?g|[mM]?[lL]|t|[kMGT]?Wh?|[kM]?VA?|[kMGT]?Hz|[KMGTPEZ]B|[GTPE]FLOPS|℃|°C)$/u;

/** The length of the word of measure at an offset that begins with a numeral (千瓦); 0 where there is none. */
export function matchNumeralUnit(text: string, at: number): number {
  return NUMERAL_UNITS.find((unit) => text.startsWith(unit, at))?.length ?? 0;
}

/** The unit that the words after a number name (`家`, `%`, `个百分点`, `元/吨`); null where they name none. */
export function readUnit(words: string): string | null {
  if (words === '' || words === '%' || words === '‰') return words;
  const [top = '', bottom, ...more] = words.split('/');
  if (bottom !== undefined) {
    const over = readUnit(top);
    const under = readUnit(bottom.replace(/^[十百千万亿]+(?=.)/u, ''));
    return over && under && more.length === 0 ? `${over}/${bottom}` : null;
  }
  if (UNITS.has(words)) return NAMES[words] ?? words;
  if (LATIN.test(words)) return words;
  return /^(?![〇零一二三四五六七八九十百千万亿两俩半])\p{Script=Han}$/u.test(words) && !NO_UNITS.has(words)
    ? words
    : null;
}
