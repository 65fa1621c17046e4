import type { ChangeKind, ComputedChange } from '../i18n/change-figure.ts';
import { isPercent } from '../model/check-expression.ts';
import { evaluate } from '../model/evaluate.ts';
import { parseExpression } from '../model/expression.ts';
import type { Interval } from '../model/interval.ts';
import type { Model } from '../model/load.ts';
import type { Observation, Unit } from '../model/observation.ts';
import { Refusal } from '../model/refusal.ts';
import { lookUp } from '../model/select.ts';
import { enforceComparable } from './enforce.ts';
import { oneOf } from './one-of.ts';
import type { Attributes } from './shown.ts';

/** A change from one figure to another, computed with the room that rounding and hedges leave. */
export interface Change {
  readonly as: ChangeKind;
  readonly from: Observation;
  readonly to: Observation;
  readonly result: ComputedChange;
  /** The later figure as how many times the earlier. */
  readonly ratio: Interval;
  /** The unit of the result: that of the figures, percentage points of percentages, per cent of a growth. */
  readonly unit: Unit;
}

const EXPRESSIONS: Readonly<Record<ChangeKind, (from: string, to: string) => string>> = {
  difference: (from, to) => `{${to}} - {${from}}`,
  ratio: (from, to) => `{${to}} / {${from}}`,
  growth: (from, to) => `({${to}} / {${from}} - 1) * 100`,
};

/** Computes the change of two figures. Refuses unknown ids, units that differ, figures that may not be compared, and none. */
export function readChange(attributes: Attributes, model: Model): Change {
  const as = readKind(attributes['as']);
  const from = lookUp(attributes['from'] ?? '', model.byId);
  const to = lookUp(attributes['to'] ?? '', model.byId);
  if (from.definition.unit.id !== to.definition.unit.id) throw otherUnits(from, to);
  enforceComparable([from, to], from.region.id === to.region.id ? 'time' : 'rank', model.regions);
  const compute = (kind: ChangeKind): ComputedChange | null => {
    const expression = parseExpression(EXPRESSIONS[kind](from.id, to.id));
    return expression && evaluate(expression, model.byId);
  };
  const [result, ratio] = [compute(as), compute('ratio')];
  if (!result || !ratio || (result.low === null && result.high === null)) throw nothing(from, to);
  return { as, from, to, result, ratio, unit: unitOf(as, from, model) };
}

function readKind(as: string | undefined): ChangeKind {
  return oneOf('as', as ?? '', ['difference', 'ratio', 'growth']);
}

function unitOf(as: ChangeKind, { definition: { unit } }: Observation, model: Model): Unit {
  const named = (zh: string): Unit => [...model.units.values()].find((each) => each.zh === zh) ?? unit;
  if (as === 'growth') return named('%');
  return as === 'difference' && isPercent(unit) ? named('个百分点') : unit;
}

function otherUnits(from: Observation, to: Observation): Refusal {
  return new Refusal(
    { zh: `${from.id} 与 ${to.id} 单位不同`, en: `the units of ${from.id} and ${to.id} differ` },
    { zh: '请换成同一单位的数字', en: 'Name figures of one unit' },
  );
}

function nothing(from: Observation, to: Observation): Refusal {
  return new Refusal(
    {
      zh: `由 ${from.id} 与 ${to.id} 算不出变化`,
      en: `no change can be computed from ${from.id} and ${to.id}`,
    },
    { zh: '请换成有数值的数字', en: 'Name figures that have values' },
  );
}
