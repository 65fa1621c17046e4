import type { UnseenArticle } from './unseen-article.ts';

/** In the style of a news page, with the site's navigation around it. Place, firms and people are invented. */
export const news: UnseenArticle = {
  source: 'news',
  published: '2023-05-08',
  raw: `某县新闻网>>要闻>>

某县按下科技创新“加速键”

2023-05-08 09:12:33 来源:某县融媒体中心
进入移动版,省流量,体验好

走进某县高新区,一排排厂房整齐排列,一条条生产线满负荷运转。"去年我们投入研发资金2600万元,拿下了3项关键技术。"甲乙新材料有限公司负责人张某说。

近年来,某县深入实施"一把手"抓创新工程,推行"三张清单、两本台账"工作法,坚持企业出题、科研院所答题。截至目前,全县共有高新技术企业58家,较2020年翻了一番;国家科技型中小企业达126家,居全市第二位。今年一季度,全县新增省级工程技术研究中心4家、市级众创空间2家。

人才是第一资源。该县出台人才新政"二十条",对新建的院士工作站最高给予100万元支持,先后柔性引进院士3名、高层次人才近百名,选派"科技副总"21名到企业任职。

"下一步,我们将力争到2025年底全县高新技术企业突破100家,研发投入强度达到2.5%左右。"县科技局局长李某介绍,该县还将组织对接活动10场以上,新建院士工作站1至2家。(记者 王某)

责任编辑:赵某
更多精彩内容请关注
相关新闻
网站首页 我要评论 分享文章 回到顶部`,
  rows: [
    'lead | 2600万元 | 26000000 | eq | - | 2022 | actual |',
    'lead | 3项 | 3 | eq | - | 2022 | actual |',
    'lead | 58家 | 58 | eq | hnte | 2023-05-08 | actual |',
    'lead | 翻了一番 | 2 | eq | hnte | 2020/2023-05-08 | actual |',
    'lead | 126家 | 126 | eq | tech-sme | 2023-05-08 | actual |',
    'lead | 第二位 | 2 | eq | tech-sme | 2023-05-08 | actual |',
    'lead | 4家 | 4 | eq | engineering-centres | 2023-01/2023-03 | actual |',
    'lead | 2家 | 2 | eq | makerspaces | 2023-01/2023-03 | actual |',
    'lead | 100万元 | 1000000 | lte | - | | rule |',
    'lead | 3名 | 3 | eq | academicians | | actual |',
    'lead | 近百名 | 100 | lt | - | | actual |',
    'lead | 21名 | 21 | eq | science-deputies | | actual |',
    'lead | 突破100家 | 100 | gt | hnte | 2025-12 | target | strive',
    'lead | 2.5%左右 | 2.5 | approx | rd-intensity | 2025-12 | target | strive',
    'lead | 10场以上 | 10 | gte | matchmaking-events | | target | plain',
    'lead | 1至2家 | - | range | academician-workstations | | target | plain',
  ],
};
