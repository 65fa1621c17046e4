/** Lines that a site prints around an article, whatever the site: what they are, and how they begin or look. */
const RULES: readonly (readonly [what: Boilerplate, pattern: RegExp])[] = [
  ['breadcrumb', /^[^。，]{0,40}>>/u],
  ['dateline', /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?: |$)/u],
  ['carrier', /^来源[:：]/u],
  ['editor', /^(?:责任编辑|责编|编辑|审核|监制)[:： /]/u],
  ['disclaimer', /^(?:免责声明|版权声明|特别声明|声明)[:：]/u],
  // Without a full stop: 电子报税系统…。 is a sentence.
  [
    'navigation',
    /^(?:进入移动版|网站首页|更多精彩内容|相关新闻|电子报|立即打开|返回首页|上一篇|下一篇|收藏《)[^。]*$/u,
  ],
  ['navigation', /^(?:官方微信|官方微博|客户端|扫一扫|打开APP)$/u],
];

/** The kinds of line that are no part of an article. */
export type Boilerplate = 'breadcrumb' | 'dateline' | 'carrier' | 'editor' | 'disclaimer' | 'navigation';

/** What kind of boilerplate a line is, `null` if it may belong to the article. */
export function matchBoilerplate(line: string): Boilerplate | null {
  for (const [what, pattern] of RULES) if (pattern.test(line.trim())) return what;
  return null;
}
