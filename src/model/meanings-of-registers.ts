import type { TableName } from './tables.ts';
import type { Bilingual } from './vocabulary.ts';

const both = (what: string, zh: string): Readonly<Record<'zh' | 'en', Bilingual>> => ({
  zh: { zh: `${zh}（中文）`, en: `${what} in Chinese` },
  en: { zh: `${zh}（英文）`, en: `${what} in English` },
});
const ID: Bilingual = {
  zh: '小写字母、数字、连字符；定了不改',
  en: 'lower-case letters, digits, hyphens; never changed',
};
const SOURCE: Bilingual = { zh: 'sources.csv 中的来源', en: 'a source of sources.csv' };
const name = both('the name', '名称');
const type = both('the kind of place', '地方的类别');
const short = both('a short name', '简称');
const definition = both('the definition', '定义');
const scope = both('what is counted', '数的是什么');
const title = both('the title', '题目');
const issuer = both('who says it', '发文者');
const carrier = both('who printed it', '刊载者');
const reason = both('the reason', '理由');

/** What the columns of registers mean, and of the tables of repairs, numerals that are no figures, and corrections. */
export const REGISTER_MEANINGS: Readonly<
  Record<
    Exclude<TableName, 'extracts' | 'cited' | 'derived' | 'checks' | 'targets' | 'absences'>,
    Readonly<Record<string, Bilingual>>
  >
> = {
  regions: {
    ...{ id: ID, name_zh: name.zh, name_en: name.en, type_zh: type.zh, type_en: type.en },
    level: { zh: 'province 省，prefecture 地，county 县', en: 'province, prefecture or county' },
    parent: { zh: '上一级地方的 id', en: 'the place it lies in' },
    gb2260: {
      zh: 'GB/T 2260 代码；隐去名称的留空',
      en: 'code in GB/T 2260; empty where the place is masked',
    },
  },
  entities: {
    zh: {
      zh: '当地某一机构的名称，与 entity 栏所写一致',
      en: 'the name of a body, as the column entity has it',
    },
    en: { zh: '英文名称', en: 'its name in English' },
    region: { zh: '所在的地方', en: 'the place within which it is' },
  },
  units: {
    id: ID,
    zh: { zh: '中文单位，例如 元', en: 'the unit in Chinese' },
    zh_classifier: { zh: '量词，例如 家、项', en: 'the classifier, such as 家' },
    en_one: { zh: '英文单数', en: 'the unit in English, of one' },
    en_other: { zh: '英文复数', en: 'the unit in English, of more' },
    currency: { zh: '货币代码，例如 CNY', en: 'of money, its code' },
    decimals: { zh: '最多显示几位小数', en: 'decimals shown at most' },
  },
  indicators: {
    ...{ id: ID, name_zh: name.zh, name_en: name.en, short_zh: short.zh, short_en: short.en },
    unit: { zh: 'units.csv 中的单位', en: 'a unit of units.csv' },
    topic: { zh: '主题', en: 'the topic' },
    decimals: { zh: '最多显示几位小数', en: 'decimals shown at most' },
    definition_zh: definition.zh,
    definition_en: definition.en,
    definition_source: {
      zh: '谁的定义：文献的原文题名',
      en: 'whose definition it is: the document by its title in its own language',
    },
  },
  definitions: {
    id: { zh: '<指标>/<口径>，例如 hnte/stock', en: '<indicator>/<variant>, such as hnte/stock' },
    indicator: { zh: 'indicators.csv 中的指标', en: 'an indicator of indicators.csv' },
    basis: { zh: '怎么数：时点、年内、累计、增速……', en: 'stock, flow, cumulative, growth …' },
    tier: {
      zh: '级别；unstated 为原文没说，空为无级别',
      en: 'the tier; unstated where the text does not say, empty where there is none',
    },
    tier_and_above: { zh: '“及以上”则填 1', en: '1 for “and above”' },
    class: { zh: '所数之物的等级，例如 2000亿级', en: 'the class of the things counted' },
    part_of: { zh: '是哪个口径的一部分', en: 'the definition it is a part of' },
    unit: { zh: '单位与指标不同时填', en: 'the unit, where it is not the indicator’s' },
    annual_register: {
      zh: '名册一年一失效则填 1',
      en: '1 where the register lapses and refills within the year',
    },
    scope_zh: scope.zh,
    scope_en: scope.en,
  },
  sources: {
    id: ID,
    kind: { zh: 'stored 存有全文，cited 只引数字', en: 'stored: we hold the text; cited: only its figures' },
    region: { zh: 'regions.csv 中的地方', en: 'a place of regions.csv' },
    ...{ title_zh: title.zh, title_en: title.en, issuer_zh: issuer.zh, issuer_en: issuer.en },
    authors: { zh: '作者', en: 'the authors' },
    ...{ carrier_zh: carrier.zh, carrier_en: carrier.en },
    doc_type: { zh: 'GB/T 7714 文献类型，例如 EB/OL', en: 'the letter of GB/T 7714' },
    published: { zh: '发布日期，例如 2021-04-28 或 2021-04', en: 'when it was published, as a period' },
    published_inferred: { zh: '日期由我们推断则填 1', en: '1 where we inferred the date' },
    covers: { zh: '所讲的时期，例如 2018/2022', en: 'the period it covers' },
    url: { zh: '网址', en: 'its address' },
    accessed: { zh: '访问日期', en: 'the day we read it there' },
    sha256: {
      zh: 'data/raw 中原文的 sha256，原文撤下后保留',
      en: 'of the raw text in data/raw, kept where that was withdrawn',
    },
    language: { zh: '语言标记，例如 zh-Hans', en: 'a language tag, such as zh-Hans' },
    display: {
      zh: 'full 全文，excerpts 只示有数字的段落',
      en: 'full, or only the paragraphs that hold a figure',
    },
    permission: { zh: '凭什么转载', en: 'by what it may be shown' },
    grade: { zh: 'official 官方，newspaper 报纸，rehosted 转载', en: 'official, newspaper or rehosted' },
  },
  repairs: {
    source: SOURCE,
    kind: { zh: '更正的种类', en: 'the kind of repair' },
    from: { zh: '原文', en: 'what stands in the raw text' },
    to: { zh: '改为', en: 'what it becomes' },
    count: { zh: '应改几处，多少都算错', en: 'how often it must apply' },
    reason_zh: reason.zh,
    reason_en: reason.en,
  },
  ignored: {
    source: SOURCE,
    section: { zh: '小节的 id', en: 'the id of the section' },
    text: { zh: '上下文，数字放在 ⟦ ⟧ 里', en: 'the numeral between ⟦ ⟧, in its context' },
    reason: { zh: '为什么不是数据', en: 'why it is no figure' },
  },
  breaks: {
    id: ID,
    indicator: {
      zh: '所涉指标，indicators.csv 的 id；涉及全部指标的留空',
      en: 'the indicator, of indicators.csv; empty where all are concerned',
    },
    region: {
      zh: '所涉地方，regions.csv 的 id；涉及全部地方的留空',
      en: 'the place, of regions.csv; empty where all are concerned',
    },
    at: { zh: '从哪个时期的开头起，例如 2016', en: 'the period that begins with it, such as 2016' },
    reason_zh: reason.zh,
    reason_en: reason.en,
    source: { zh: '改变办法的文件', en: 'the document that changed the rules' },
  },
  glossary: {
    id: ID,
    zh: { zh: '中文术语', en: 'the term in Chinese' },
    en: { zh: '英文术语', en: 'the term in English' },
    definition_zh: definition.zh,
    definition_en: definition.en,
    source_zh: { zh: '定义的出处', en: 'where the definition comes from, in Chinese' },
    source_en: { zh: '定义出处的英文', en: 'where the definition comes from, in English' },
    english_source: {
      zh: '英文译名的出处；空着即我们所译',
      en: 'where the English comes from; empty where it is ours',
    },
  },
  changelog: {
    date: { zh: '改动日期', en: 'the day of the change' },
    id: { zh: '改了哪一条', en: 'what was changed' },
    field: { zh: '哪一列', en: 'in which column' },
    from: { zh: '原来', en: 'from' },
    to: {
      zh: '改为；撤下原文时为文章现在的 sha256',
      en: 'to; where a text was withdrawn, the sha256 of its article now',
    },
    class: { zh: '更正、说明或撤下', en: 'correction, explanation or withdrawal' },
    reason_zh: reason.zh,
    reason_en: reason.en,
  },
};
