const EMPTY =
  /(?:力争|确保|争创|争取|全力|计划|预计|其中|新增|新建|新获批|获批|认定|新培育|培育|引进|建成|拥有|共有|达到|达|突破|总数|总量|数量|规模|累计|增长|增加|提高|提升|同比|比上年|较上年|下降|以上|全[省市县区国]|我[省市县区]|国家级|省级|市级|县级|区级|排名|位居|居|列|是|为|有|约|占|比重|分别|上年|去年|今年|全年|的|了|个|第|较|比|由|从|到|至|和|及|与|等|净|再)/gu;

/** What is left of some words without those that name nothing by themselves: 总数达到 leaves '', 强度达到 leaves 强度. */
export function contentOf(words: string): string {
  return words.replace(/\d{4}年[底末初]?|\p{Punctuation}|\s/gu, '').replace(EMPTY, '');
}
