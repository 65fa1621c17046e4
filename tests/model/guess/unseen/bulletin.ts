import type { UnseenArticle } from './unseen-article.ts';

/** In the style of a statistical bulletin: figures of a year, their growth, parts of wholes. The place is invented. */
export const bulletin: UnseenArticle = {
  source: 'bulletin',
  published: '2023-03',
  raw: `某市2022年科技统计公报
2022年，面对复杂严峻的形势，全市上下统筹推进科技创新，科技综合实力进一步提升。
一、研发投入
2022年，全市研发经费投入15.36亿元，比上年增长12.5%；研发投入强度为1.87%，比上年提高0.11个百分点。其中，规模以上工业企业研发经费投入约11亿元。
二、企业主体
年末全市有效期内高新技术企业总数达到318家，全年新认定高新技术企业46家。全年评价入库科技型中小企业527家，增长8.6%。累计培育省级“专精特新”企业96家、“瞪羚”企业7家。
三、创新平台
截至2022年底，全市拥有省级以上重点实验室12个，其中国家级2个；工程技术研究中心150余家。科技企业孵化器9家，其中国家级1家、省级3家；众创空间14家。
四、成果转化
全年技术合同成交额突破9.8亿元，同比增长三成以上。每万人发明专利拥有量6.42件。获得省科技进步奖5项，其中一等奖1项、二等奖4项。
注：
1.本公报数据为初步统计数。
2.部分数据因四舍五入的原因，存在分项与合计不等的情况。
`,
  rows: [
    's1 | 15.36亿元 | 1536000000 | eq | rd-expenditure | 2022 | actual |',
    's1 | 12.5% | 12.5 | eq | rd-expenditure | 2022 | actual |',
    's1 | 1.87% | 1.87 | eq | rd-intensity | 2022 | actual |',
    's1 | 0.11个百分点 | 0.11 | eq | rd-intensity | 2022 | actual |',
    's1 | 约11亿元 | 1100000000 | approx | rd-expenditure | 2022 | actual |',
    's2 | 318家 | 318 | eq | hnte | 2022-12 | actual |',
    's2 | 46家 | 46 | eq | hnte | 2022 | actual |',
    's2 | 527家 | 527 | eq | tech-sme | 2022 | actual |',
    's2 | 8.6% | 8.6 | eq | tech-sme | 2022 | actual |',
    's2 | 96家 | 96 | eq | specialised-smes | 2022 | actual |',
    's2 | 7家 | 7 | eq | gazelle-firms | 2022 | actual |',
    's3 | 12个 | 12 | eq | key-laboratories | 2022-12 | actual |',
    's3 | 2个 | 2 | eq | key-laboratories | 2022-12 | actual |',
    's3 | 150余家 | 150 | gt | engineering-centres | 2022-12 | actual |',
    's3 | 9家 | 9 | eq | incubators | 2022-12 | actual |',
    's3 | 1家 | 1 | eq | incubators | 2022-12 | actual |',
    's3 | 3家 | 3 | eq | incubators | 2022-12 | actual |',
    's3 | 14家 | 14 | eq | makerspaces | 2022-12 | actual |',
    's4 | 突破9.8亿元 | 980000000 | gt | technology-contracts | 2022 | actual |',
    's4 | 三成以上 | 30 | gte | technology-contracts | 2022 | actual |',
    's4 | 6.42件 | 6.42 | eq | invention-patents-per-10k | 2022 | actual |',
    's4 | 5项 | 5 | eq | science-awards | 2022 | actual |',
    's4 | 1项 | 1 | eq | science-awards | 2022 | actual |',
    's4 | 4项 | 4 | eq | science-awards | 2022 | actual |',
  ],
};
