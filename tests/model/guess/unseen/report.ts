import type { UnseenArticle } from './unseen-article.ts';

/** In the style of a report to a people’s congress, one long paragraph a topic, numerals in both scripts. The place is invented. */
export const report: UnseenArticle = {
  source: 'report',
  published: '2025-01-16',
  raw: `某市科技创新工作情况报告
——2025年1月16日在某市第六届人民代表大会常务委员会第三十次会议上
主任、各位副主任、各位委员：
受市人民政府委托，现将2024年全市科技创新工作情况报告如下，请予审议。
一、2024年工作回顾
（一）投入持续加大。全社会研发投入达到41.2亿元，占地区生产总值比重1.95%，较2020年提高0.48个百分点；财政科技支出3.1亿元，同比增长9.2%。争取上级项目资金8600余万元，是上年的1.6倍。
（二）主体不断壮大。高新技术企业、科技型中小企业分别达到402家、880家，分别增长15.2%、21.7%。新增国家级专精特新“小巨人”企业2家，省级瞪羚企业由去年的9家增加到14家。
（三）平台提档升级。新获批省级重点实验室2家、省级工程技术研究中心11家，省级以上创新平台总数突破两百家。企业技术中心实现规上企业全覆盖。
（四）成果加快转化。全年登记技术合同1126份，成交额近60亿元，完成年度目标的102%。先后举办成果对接会二十余场，发布需求300多条。每万人口高价值发明专利拥有量达2.7件，排名全省第7位。
二、存在的主要困难
对标先进地区，我们还有三个方面的差距。一是研发投入强度仅为全省平均水平的八成；二是领军人才偏少，全市院士工作站只有4家；三是孵化载体不足10家，与邻市相差一半以上。
三、2025年工作安排
（一）抓投入。力争全社会研发投入增长12%左右，强度达到2.1%。
（二）抓主体。实施“双倍增”行动，确保高新技术企业净增60家以上，科技型中小企业突破1000家。
（三）抓平台。力争新增省级以上创新平台10～15家，争创国家级孵化器1家；选派科技副总不少于50名。
（四）抓转化。年内建成概念验证中心两个，技术合同成交额达到65亿元。
各位委员，做好今年的工作任务艰巨、使命光荣，我们将以一往无前的姿态，为全市高质量发展作出更大贡献。
`,
  rows: [
    's1-1 | 41.2亿元 | 4120000000 | eq | rd-expenditure | 2024 | actual |',
    's1-1 | 1.95% | 1.95 | eq | rd-intensity | 2024 | actual |',
    's1-1 | 0.48个百分点 | 0.48 | eq | rd-intensity | 2020/2024 | actual |',
    's1-1 | 3.1亿元 | 310000000 | eq | - | 2024 | actual |',
    's1-1 | 9.2% | 9.2 | eq | - | 2024 | actual |',
    's1-1 | 8600余万元 | 86000000 | gt | project-funding | 2024 | actual |',
    's1-1 | 1.6倍 | 1.6 | eq | project-funding | 2024 | actual |',
    's1-2 | 402家 | 402 | eq | hnte | 2024 | actual |',
    's1-2 | 880家 | 880 | eq | tech-sme | 2024 | actual |',
    's1-2 | 15.2% | 15.2 | eq | hnte | 2024 | actual |',
    's1-2 | 21.7% | 21.7 | eq | tech-sme | 2024 | actual |',
    's1-2 | 2家 | 2 | eq | specialised-smes | 2024 | actual |',
    's1-2 | 9家 | 9 | eq | gazelle-firms | 2023 | actual |',
    's1-2 | 14家 | 14 | eq | gazelle-firms | 2024 | actual |',
    's1-3 | 2家 | 2 | eq | key-laboratories | 2024 | actual |',
    's1-3 | 11家 | 11 | eq | engineering-centres | 2024 | actual |',
    's1-3 | 突破两百家 | 200 | gt | innovation-platforms | 2024 | actual |',
    's1-4 | 1126份 | 1126 | eq | - | 2024 | actual |',
    's1-4 | 近60亿元 | 6000000000 | lt | technology-contracts | 2024 | actual |',
    's1-4 | 102% | 102 | eq | technology-contracts | 2024 | actual |',
    's1-4 | 二十余场 | 20 | gt | matchmaking-events | 2024 | actual |',
    's1-4 | 300多条 | 300 | gt | innovation-needs | 2024 | actual |',
    's1-4 | 2.7件 | 2.7 | eq | invention-patents-per-10k | 2024 | actual |',
    's1-4 | 第7位 | 7 | eq | invention-patents-per-10k | 2024 | actual |',
    's2 | 八成 | 80 | eq | rd-intensity | 2024 | actual |',
    's2 | 4家 | 4 | eq | academician-workstations | 2024 | actual |',
    's2 | 不足10家 | 10 | lt | incubation-carriers | 2024 | actual |',
    's2 | 一半以上 | 50 | gte | incubation-carriers | 2024 | actual |',
    's3-1 | 12%左右 | 12 | approx | rd-expenditure | 2025 | target | strive',
    's3-1 | 2.1% | 2.1 | eq | rd-intensity | 2025 | target | strive',
    's3-2 | 60家以上 | 60 | gte | hnte | 2025 | target | ensure',
    's3-2 | 突破1000家 | 1000 | gt | tech-sme | 2025 | target | ensure',
    's3-3 | 10～15家 | - | range | innovation-platforms | 2025 | target | strive',
    's3-3 | 1家 | 1 | eq | incubators | 2025 | target | compete',
    's3-3 | 不少于50名 | 50 | gte | science-deputies | 2025 | target | plain',
    's3-4 | 两个 | 2 | eq | - | 2025 | target | plain',
    's3-4 | 65亿元 | 6500000000 | eq | technology-contracts | 2025 | target | plain',
  ],
};
