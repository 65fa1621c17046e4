import { findUnitKind } from '../i18n/unit.ts';
import type { Observation } from '../model/observation.ts';
import type { Basis, Bilingual } from '../model/vocabulary.ts';
import { ChartRefusal } from './composed.ts';

const RELATIVE: ReadonlySet<Basis> = new Set(['rate', 'share', 'per-capita', 'growth', 'change']);
const SAY_IT: Bilingual = {
  zh: '请在正文中用 <Value> 写出',
  en: 'State it in the text with <Value>',
};

/**
 * Refuses what no bar from zero can show: a lone share, rate or percentage, which has nothing to be measured against;
 * ranks, of which the first would be the shortest; and a figure named twice.
 */
export function refuseSenseless(observations: readonly Observation[]): void {
  const [first] = observations;
  if (first && observations.length === 1 && isRelative(first)) {
    const what = {
      zh: `单独一个比率没有可比的对象，不画成条形：${first.id}`,
      en: `bars for a lone share or rate: ${first.id}`,
    };
    throw new ChartRefusal(what, {
      zh: `请并列可比的数字，或${SAY_IT.zh.slice(1)}`,
      en: `Put comparable figures beside it, or state it in the text with <Value>`,
    });
  }
  const rank = observations.find(({ definition }) => definition.basis === 'rank');
  if (rank) {
    throw new ChartRefusal(
      { zh: `位次不是数量，不画成条形：${rank.id}`, en: `a rank is no amount: ${rank.id}` },
      SAY_IT,
    );
  }
  refuseTwice(observations);
}

/** Refuses a figure that is named twice. */
export function refuseTwice(observations: readonly Observation[]): void {
  const twice = observations.find((each, at) => observations.indexOf(each) !== at);
  if (!twice) return;
  throw new ChartRefusal(
    { zh: `${twice.id} 列了两次`, en: `${twice.id} is named twice` },
    { zh: '请删去一个', en: 'Leave one out' },
  );
}

function isRelative({ definition: { basis, unit } }: Observation): boolean {
  const kind = findUnitKind(unit);
  return RELATIVE.has(basis) || kind === 'percent' || kind === 'percentage-point';
}
