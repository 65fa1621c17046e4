import type { UnseenArticle } from './unseen-article.ts';

/** In the style of a plan with enumerated targets, a document number and annexes. The place is invented. */
export const plan: UnseenArticle = {
  source: 'plan',
  published: '2024-02-20',
  raw: `某区2024年科技创新工作要点
为深入贯彻落实党的二十大和市委十二届五次全会精神，根据《某市“十四五”科技创新规划（2021—2025年）》（某政发〔2021〕12号），制定本要点。
一、总体目标
2024年，全区高新技术企业达到150家以上；科技型中小企业评价入库400家；全社会研发投入增长10%以上；技术合同成交额达到12亿元；新增省级创新平台3～5个；高新技术产业增加值占比提高2个百分点。
二、重点任务
（一）壮大创新主体。深化“双百”工程，培育“专精特新”企业20家、创新龙头企业2家，推动100家规上工业企业数字化改造。支持不少于8家企业建设省级研发中心。（责任单位：区科技局；完成时限：2024年12月底）
（二）建强平台载体。力争创建国家级孵化器1家，新建市级众创空间五家。加快二期工程建设，确保6月底前投入使用5G基站800个。
（三）强化资金保障。设立1亿元科技成果转化基金，对首次认定的高新技术企业一次性奖励20万元，对年研发投入超过1000万元的企业按不高于5%的比例给予补助。
（四）优化人才服务。全年引进高层次人才不低于60名，开展“百名博士进百企”活动，每月组织一次专家服务。
三、保障措施
1.加强领导。建立由区长任组长的领导小组，每季度召开1次调度会。
2.强化考核。对排名后两位的镇街进行约谈。
联系电话：0000-1234567
`,
  rows: [
    's1 | 150家以上 | 150 | gte | hnte | 2024 | target | plain',
    's1 | 400家 | 400 | eq | tech-sme | 2024 | target | plain',
    's1 | 10%以上 | 10 | gte | rd-expenditure | 2024 | target | plain',
    's1 | 12亿元 | 1200000000 | eq | technology-contracts | 2024 | target | plain',
    's1 | 3～5个 | - | range | innovation-platforms | 2024 | target | plain',
    's1 | 2个百分点 | 2 | eq | high-tech-value-added | 2024 | target | plain',
    's2-1 | 20家 | 20 | eq | specialised-smes | 2024 | target | plain',
    's2-1 | 2家 | 2 | eq | leading-innovation-firms | 2024 | target | plain',
    's2-1 | 100家 | 100 | eq | above-scale-industrial-firms | 2024 | target | plain',
    's2-1 | 不少于8家 | 8 | gte | rd-centres | 2024 | target | support',
    's2-2 | 1家 | 1 | eq | incubators | 2024 | target | strive',
    's2-2 | 五家 | 5 | eq | makerspaces | 2024 | target | strive',
    's2-2 | 800个 | 800 | eq | base-stations-5g | 2024-06 | target | ensure',
    's2-3 | 1亿元 | 100000000 | eq | - | 2024 | target | plain',
    's2-3 | 20万元 | 200000 | eq | - | | rule |',
    's2-3 | 超过1000万元 | 10000000 | gt | - | | rule |',
    's2-3 | 不高于5% | 5 | lte | - | | rule |',
    's2-4 | 不低于60名 | 60 | gte | - | 2024 | target | plain',
    's2-4 | 一次 | 1 | eq | - | | rule |',
    's3-1 | 1次 | 1 | eq | - | | rule |',
    's3-2 | 两位 | 2 | eq | county-ranking | | rule |',
  ],
};
