import { pickAlike } from '../model/alike.ts';
import { REASONS, compare, type ReasonCode, type Use } from '../model/comparability.ts';
import type { Observation, Region } from '../model/observation.ts';
import type { Basis } from '../model/vocabulary.ts';
import { textFor } from '../i18n/text.ts';
import { ChartRefusal } from './composed.ts';

const COUNTED: ReadonlySet<Basis> = new Set(['stock', 'flow', 'cumulative', 'net-change', 'unstated']);

/**
 * Holds a chart's figures against each other for the use at hand: any two that may not be put together refuse the
 * chart; the reasons for care come back, worst first. Of figures that are alike, a few stand for all.
 */
export function enforceComparable(
  observations: readonly Observation[],
  use: Use,
  regions: ReadonlyMap<string, Region>,
): readonly ReasonCode[] {
  const care = new Set<ReasonCode>();
  const picked = pickAlike(observations, regions);
  for (const [at, a] of picked.entries()) {
    for (const b of picked.slice(at + 1)) {
      const { answer, reasons } = compare(a, b, use, regions);
      if (answer === 'no') throw refusal(a, b, use, reasons[0]?.code ?? 'definition');
      for (const { code } of reasons) care.add(code);
      if (isUnadjusted(a, b)) care.add('size');
    }
  }
  return REASONS.filter((code) => care.has(code));
}

/** Counts or money of two places: how large the places are is in them, on whatever axis (charts.md, 12). */
function isUnadjusted(a: Observation, b: Observation): boolean {
  return a.region.id !== b.region.id && [a, b].every(({ definition }) => COUNTED.has(definition.basis));
}

function refusal(a: Observation, b: Observation, use: Use, code: ReasonCode): ChartRefusal {
  const where =
    use === 'time'
      ? { zh: '放在同一时间轴上', en: 'stand on one time axis' }
      : { zh: '直接相比', en: 'be put one against the other' };
  return new ChartRefusal(
    {
      zh: `${a.id} 与 ${b.id} 不能${where.zh}：${textFor('zh').reason[code]}`,
      en: `${a.id} and ${b.id} may not ${where.en}: ${textFor('en').reason[code]}`,
    },
    {
      zh: '请用 <Panels> 分开画，或减少所列的数字',
      en: 'Draw them apart with <Panels>, or name fewer figures',
    },
  );
}
