import type { Unit } from '../../src/model/observation.ts';

function unit(
  id: string,
  zh: string,
  zhClassifier: string,
  enOne: string,
  enOther: string,
  decimals = 0,
): Unit {
  return { id, zh, zhClassifier, enOne, enOther, currency: null, decimals };
}

export const units = {
  yuan: { ...unit('cny', '元', '', 'yuan', 'yuan', 2), currency: 'CNY' },
  enterprise: unit('enterprise', '企业', '家', 'enterprise', 'enterprises'),
  award: unit('award', '项', '', 'award', 'awards'),
  patent: unit('patent', '件', '件', 'patent', 'patents', 2),
  percent: unit('percent', '%', '', 'percent', 'percent', 2),
  point: unit('percentage-point', '百分点', '个', 'percentage point', 'percentage points', 2),
};
