import type { UnseenArticle } from './unseen-article.ts';

/** In the style of a press conference, question and answer, with a list of figures. The place and the people are invented. */
export const briefing: UnseenArticle = {
  source: 'briefing',
  published: '2023-10-20',
  raw: `某县“高质量发展”系列新闻发布会（第三场）
时间：2023年10月20日上午10时
发布人：某县科技局局长 李某
各位记者朋友，大家上午好！
今年前三季度，我县科技创新呈现“三升一优”的良好态势。
◆研发投入稳步上升。2022年全社会研发投入首次超过5亿元，达到5.12亿元，研发投入强度2.06%，居全市第3位。
◆创新主体持续壮大。截至9月底，全县高新技术企业总数92家，比年初增加14家；科技型中小企业入库201家，完成全年任务的113.6%。
◆平台建设取得突破。累计建成各类创新平台118个，其中国家级1个、省级27个、市级90个；新增市级重点实验室两家。
◆成果转化不断加快。前三季度技术合同成交额7.3亿元，同比增长41.5%，预计全年可达10亿元以上。
记者：请问下一步在人才方面有什么考虑？
李某：感谢您的提问。我们将围绕“引、育、用、留”四个环节，抓好三件事。第一，实施“科技副总”计划，年底前再选派科技副总15名左右。第二，对新引进的博士每人每月补贴3000元，连续补贴三年。第三，建设人才公寓500余套，力争两年内引进高层次人才达到200名。
记者：近年来县里对企业的奖励力度如何？
李某：2021年以来，我们累计兑现科技创新奖励资金2380万元，惠及企业近170家，其中单个企业最高获奖120万元。
`,
  rows: [
    'lead | 超过5亿元 | 500000000 | gt | rd-expenditure | 2022 | actual |',
    'lead | 5.12亿元 | 512000000 | eq | rd-expenditure | 2022 | actual |',
    'lead | 2.06% | 2.06 | eq | rd-intensity | 2022 | actual |',
    'lead | 第3位 | 3 | eq | rd-intensity | 2022 | actual |',
    'lead | 92家 | 92 | eq | hnte | 2023-09 | actual |',
    'lead | 14家 | 14 | eq | hnte | 2023-09 | actual |',
    'lead | 201家 | 201 | eq | tech-sme | 2023-09 | actual |',
    'lead | 113.6% | 113.6 | eq | tech-sme | 2023-09 | actual |',
    'lead | 118个 | 118 | eq | innovation-platforms | | actual |',
    'lead | 1个 | 1 | eq | innovation-platforms | | actual |',
    'lead | 27个 | 27 | eq | innovation-platforms | | actual |',
    'lead | 90个 | 90 | eq | innovation-platforms | | actual |',
    'lead | 两家 | 2 | eq | key-laboratories | | actual |',
    'lead | 7.3亿元 | 730000000 | eq | technology-contracts | 2023-01/2023-09 | actual |',
    'lead | 41.5% | 41.5 | eq | technology-contracts | 2023-01/2023-09 | actual |',
    'lead | 10亿元以上 | 1000000000 | gte | technology-contracts | 2023 | expected |',
    'lead | 15名左右 | 15 | approx | science-deputies | 2023-12 | target | plain',
    'lead | 3000元 | 3000 | eq | - | | rule |',
    'lead | 500余套 | 500 | gt | - | | target | plain',
    'lead | 200名 | 200 | eq | - | | target | strive',
    'lead | 2380万元 | 23800000 | eq | reward-funding | 2021 | actual |',
    'lead | 近170家 | 170 | lt | beneficiary-units | 2021 | actual |',
    'lead | 120万元 | 1200000 | lte | reward-funding | 2021 | actual |',
  ],
};
