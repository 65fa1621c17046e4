import { unitCounts } from '../../charts/unit-grid.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { textFor } from '../../i18n/text.ts';
import { findUnitKind } from '../../i18n/unit.ts';
import { compare, REASONS, type ReasonCode } from '../../model/comparability.ts';
import type { Observation, Region } from '../../model/observation.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { ChartRefusal } from '../composed.ts';
import { enforceComparable } from '../enforce.ts';
import { areSiblings, isPartOf, type Nested } from './nest-parts.ts';

const MOST = 200;
/** What counts things: the rest are ratios, places in an order, conditions. */
const COUNTS: ReadonlySet<Basis> = new Set<Basis>(['stock', 'flow', 'cumulative', 'net-change', 'unstated']);

/**
 * Refuses what is no whole number of small things, more than 200 of them, and figures side by side that may not be
 * ranked and are no parts of one whole. Gives the reasons for care, worst first.
 */
export function checkUnits(
  observations: readonly Observation[],
  nested: readonly Nested[],
  regions: ReadonlyMap<string, Region>,
): readonly ReasonCode[] {
  for (const each of observations) checkCount(each);
  for (const each of nested) checkParts(each);
  const units = nested.reduce((sum, { whole }) => sum + Math.ceil(unitCounts(whole).cells), 0);
  if (units > MOST) {
    throw new ChartRefusal(
      { zh: `共${units}个单位，超过${MOST}个`, en: `${units} units, more than ${MOST}` },
      { zh: '请改用 <BarChart>，或减少所列的数字', en: 'Use <BarChart>, or name fewer figures' },
    );
  }
  const care = new Set<ReasonCode>();
  for (const [at, a] of observations.entries()) {
    for (const b of observations.slice(at + 1)) {
      const isOneWhole = isPartOf(a, b) || isPartOf(b, a) || areSiblings(a, b);
      const codes = isOneWhole
        ? compare(a, b, 'rank', regions).reasons.map(({ code }) => code)
        : enforceComparable([a, b], 'rank', regions);
      for (const code of codes) care.add(code);
    }
  }
  return REASONS.filter((code) => care.has(code));
}

const IN_WORDS = { zh: '请用 <Value> 写在文字里', en: 'Write it in the text with <Value>' };

function checkCount(observation: Observation): void {
  const { id, kind, value, low, high, definition } = observation;
  const [zh, en] = [formatQuantity(observation, 'zh'), formatQuantity(observation, 'en')];
  if (kind === 'rule') {
    throw new ChartRefusal(
      { zh: `${id} 是“${textFor('zh').kind.rule}”，不是计数`, en: `${id} is a rule, not a count` },
      IN_WORDS,
    );
  }
  if (findUnitKind(definition.unit) !== 'count' || !COUNTS.has(definition.basis)) {
    throw new ChartRefusal(
      { zh: `${id}（${zh}）不是一个一个数出来的`, en: `${id} (${en}) is not counted one by one` },
      {
        zh: '单位图只画计数；金额请改用 <BarChart>，比率请改用 <DotPlot>',
        en: 'A unit chart draws counts only; use <BarChart> for money, <DotPlot> for rates',
      },
    );
  }
  const ends = [value, low, high].filter((end) => end !== null);
  if (ends.length > 0 && ends.every((end) => Number.isInteger(end) && end >= 0)) return;
  throw new ChartRefusal(
    { zh: `${id}（${zh}）不是非负整数`, en: `${id} (${en}) is no whole number of zero or more` },
    IN_WORDS,
  );
}

function checkParts({ whole, parts }: Nested): void {
  const sum = parts.reduce((all, part) => all + unitCounts(part).cells, 0);
  if (sum <= unitCounts(whole).cells) return;
  const ids = parts.map(({ id }) => id);
  throw new ChartRefusal(
    {
      zh: `${ids.join('、')} 合计${sum}，多于其整体 ${whole.id}`,
      en: `${ids.join(', ')} make ${sum}, more than their whole ${whole.id}`,
    },
    { zh: '各部分可能有重叠：请少列几个，或分开画', en: 'They may overlap: name fewer, or draw them apart' },
  );
}
