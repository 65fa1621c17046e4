import { expect, test } from 'vitest';
import { matchBoilerplate } from '../../src/text/boilerplate.ts';

test.each([
  ['邯郸丛台新闻>>丛台新闻聚焦>>', 'breadcrumb'],
  ['2019-06-14 16:33:46 来源:邯郸日报', 'dateline'],
  ['2019-06-14 16:33 来源：邯郸日报', 'dateline'],
  ['2019-06-14 16:33:46', 'dateline'],
  ['来源:邯郸日报', 'carrier'],
  ['来源：邯郸日报', 'carrier'],
  ['责任编辑:李珊珊', 'editor'],
  ['责编:陶纪燕 | 审核:李震 | 总监:万军伟', 'editor'],
  ['责任编辑 / 张雪凝', 'editor'],
  ['编辑：李珊珊', 'editor'],
  ['审核:李震', 'editor'],
  ['监制/万军伟', 'editor'],
  ['免责声明:凡本网注明“来源:XXX”的作品,均转载自其它媒体。', 'disclaimer'],
  ['版权声明:本文内容由互联网用户自发贡献,该文观点仅代表作者本人。', 'disclaimer'],
  ['特别声明：本文', 'disclaimer'],
  ['声明:本文', 'disclaimer'],
  ['进入移动版,省流量,体验好', 'navigation'],
  ['网站首页 我要评论 分享文章 回到顶部', 'navigation'],
  ['更多精彩内容请关注', 'navigation'],
  ['相关新闻', 'navigation'],
  ['电子报', 'navigation'],
  ['立即打开', 'navigation'],
  ['返回首页', 'navigation'],
  ['上一篇:一', 'navigation'],
  ['下一篇', 'navigation'],
  ['收藏《全市科技创新工作情况汇报》)', 'navigation'],
  ['\t\t\t官方微信', 'navigation'],
  ['官方微博', 'navigation'],
  ['客户端', 'navigation'],
  ['扫一扫', 'navigation'],
  ['打开APP', 'navigation'],
] as const)('matchBoilerplate(%j) is %s', (line, what) => {
  expect(matchBoilerplate(line)).toBe(what);
});

test.each([
  '全市科技创新工作情况汇报',
  '2019-06-14召开会议。',
  '资金来源:市财政。',
  '责任编辑制度进一步完善。',
  '审核通过后予以公示。',
  '电子报税系统覆盖率达到95%。',
  '相关新闻发布会于4月28日召开。',
  '官方微信关注人数超过1万人。',
  '客户端下载量',
  '在政策保障方面，形成了市>>县>>乡三级体系。',
  `${'长'.repeat(41)}>>`,
  '',
])('matchBoilerplate(%j) is null: it may belong to the article', (line) => {
  expect(matchBoilerplate(line)).toBeNull();
});
