import type { UnseenArticle } from './unseen-article.ts';

/** In traditional script with half-width marks, as some sites serve a county's summary of its work. The place is invented. */
export const summary: UnseenArticle = {
  source: 'summary',
  published: '2022-01',
  raw: `某縣2021年科技創新工作總結
今年以來,在縣委、縣政府的堅強領導下,全縣科技工作圍繞"五大行動",堅持四個面向,取得了一定成績。現將有關情況總結如下:
一、主要做法
一是抓主體。實施創新主體倍增計劃,全年培育高新技術企業19家,總數達到73家;入庫科技型中小企業205家,同比增加41家。
二是抓平臺。新建市級重點實驗室3家、工程技術研究中心6家,省級以上創新平臺達到二十八家,占全縣規上工業企業的四分之一。
三是抓投入。落實科技創新券資金120.5萬元,發放獎勵資金超過300萬元,惠及企業90多家。全社會研發投入預計完成4.2億元,同比增長15%左右。
二、存在問題
創新能力不強,規上工業企業研發活動覆蓋率僅為38.6%,低於全市平均水平6.4個百分點;高層次人才不足,每萬名就業人員中研發人員不到50人。
三、2022年打算
(一)確保全年新增高新技術企業不少於20家,爭創國家級科技企業孵化器1家。
(二)力爭技術合同成交額達到5億元,年均增長兩成。
(三)支持10家企業建立研發中心。`,
  rows: [
    's1-1 | 19家 | 19 | eq | hnte | 2021 | actual |',
    's1-1 | 73家 | 73 | eq | hnte | 2021 | actual |',
    's1-1 | 205家 | 205 | eq | tech-sme | 2021 | actual |',
    's1-1 | 41家 | 41 | eq | tech-sme | 2021 | actual |',
    's1-2 | 3家 | 3 | eq | key-laboratories | 2021 | actual |',
    's1-2 | 6家 | 6 | eq | engineering-centres | 2021 | actual |',
    's1-2 | 二十八家 | 28 | eq | innovation-platforms | 2021 | actual |',
    's1-2 | 四分之一 | 25 | eq | innovation-platforms | 2021 | actual |',
    's1-3 | 120.5万元 | 1205000 | eq | innovation-vouchers | 2021 | actual |',
    's1-3 | 超过300万元 | 3000000 | gt | reward-funding | 2021 | actual |',
    's1-3 | 90多家 | 90 | gt | beneficiary-units | 2021 | actual |',
    's1-3 | 4.2亿元 | 420000000 | eq | rd-expenditure | 2021 | expected |',
    's1-3 | 15%左右 | 15 | approx | rd-expenditure | 2021 | expected |',
    's2 | 38.6% | 38.6 | eq | rd-activity-coverage | 2021 | actual |',
    's2 | 6.4个百分点 | 6.4 | eq | rd-activity-coverage | 2021 | actual |',
    's2 | 不到50人 | 50 | lt | - | 2021 | actual |',
    's3-1 | 不少于20家 | 20 | gte | hnte | 2022 | target | ensure',
    's3-1 | 1家 | 1 | eq | incubators | 2022 | target | compete',
    's3-2 | 5亿元 | 500000000 | eq | technology-contracts | 2022 | target | strive',
    's3-2 | 两成 | 20 | eq | technology-contracts | 2022 | target | strive',
    's3-3 | 10家 | 10 | eq | - | 2022 | target | support',
  ],
};
