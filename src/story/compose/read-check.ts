import { takesOperands, type CheckKind } from '../../model/check-expression.ts';
import { CHECK_ORDERS } from '../../model/check-orders.ts';
import { isBound, isInferred, REASONS, type ReasonCode } from '../../model/comparability.ts';
import { judgeCheck, type Check } from '../../model/judge-check.ts';
import type { Model } from '../../model/load.ts';
import { nearestId } from '../../model/nearest.ts';
import type { Observation } from '../../model/observation.ts';
import { lookUp, splitList } from '../../model/select.ts';
import { CHECK_KINDS } from '../../model/vocabulary.ts';
import { ChartRefusal } from '../composed.ts';
import { enforceComparable } from '../enforce.ts';
import { nameFigure } from './name-figure.ts';

/**
 * Reads the attributes of an equation. Refuses an unknown operation, too few or too many parts, units that do not go
 * together, a claim its own parts were worked out from, parts without a figure, and a growth from one thing to another.
 */
export function readCheck(attributes: Readonly<Record<string, string>>, model: Model): Check {
  const kind = readKind(attributes['operation'] ?? '');
  const operands = splitList(attributes['parts']).map((id) => lookUp(id, model.byId));
  const claim = nameFigure('claim', attributes, model, true);
  const check = { kind, operands, claim, premise: (attributes['premise'] ?? '').trim() };
  if (!takesOperands(kind, operands.length)) throw wrongCount(kind, operands.length);
  const { trouble, troubled } = judgeCheck(check);
  if (trouble === 'units' || trouble === 'circular' || trouble === 'figure')
    throw refusals[trouble](troubled);
  if (kind === 'growth') {
    refuseOtherPlace(operands);
    enforceComparable(operands, 'time', model.regions);
  }
  return check;
}

/** Why care is needed with a check's figures, worst first. */
export function careOfCheck({ operands, claim }: Check): readonly ReasonCode[] {
  const all = [...operands, claim];
  const care = new Set<ReasonCode>();
  const note = (code: ReasonCode, has: (figure: Observation) => boolean): void => {
    if (all.some(has)) care.add(code);
  };
  note(
    'unstated',
    ({ definition, definitionInferred }) => definition.basis === 'unstated' || definitionInferred,
  );
  note('bound', isBound);
  note('derived', ({ origin }) => origin === 'derived');
  note('expected', ({ kind }) => kind === 'expected');
  note('inferred', isInferred);
  note('cited', ({ origin }) => origin === 'cited');
  return REASONS.filter((code) => care.has(code));
}

function readKind(text: string): CheckKind {
  const kind = CHECK_KINDS.find((each) => each === text.trim());
  if (kind) return kind;
  const near = nearestId(text.trim(), CHECK_KINDS);
  throw new ChartRefusal(
    { zh: `operation 不能是“${text}”`, en: `unknown operation “${text}”` },
    {
      zh: near ? `是不是 ${near}？` : `可用：${CHECK_KINDS.join('、')}`,
      en: near ? `Did you mean ${near}?` : `There are ${CHECK_KINDS.join(', ')}`,
    },
  );
}

function wrongCount(kind: CheckKind, count: number): ChartRefusal {
  return new ChartRefusal(
    { zh: `${kind} 有${count}个部分`, en: `${kind} of ${count} ${count === 1 ? 'part' : 'parts'}` },
    { zh: `parts 须列${CHECK_ORDERS[kind].zh}`, en: `parts wants ${CHECK_ORDERS[kind].en}` },
  );
}

const refusals = {
  units: (ids: readonly string[]) =>
    new ChartRefusal(
      { zh: `${ids.join('、')} 的单位合不到一起`, en: `the units of ${ids.join(', ')} do not go together` },
      { zh: '请核对 parts、operation 和 claim', en: 'Look at parts, operation and claim again' },
    ),
  circular: (ids: readonly string[]) =>
    new ChartRefusal(
      {
        zh: `${ids.join('、')} 出自这个说法本身，或由本站推算`,
        en: `${ids.join(', ')} rests on the claim itself, or is our own working`,
      },
      {
        zh: 'claim 须是原文自己的说法，parts 不能由它推出',
        en: 'A claim is a source’s own, and its parts do not come from it',
      },
    ),
  figure: (ids: readonly string[]) =>
    new ChartRefusal(
      {
        zh: `${ids.join('、')} 没有数值，也没有上下限`,
        en: `${ids.join(', ')} has neither a value nor bounds`,
      },
      { zh: '请换一个数字', en: 'Name another figure' },
    ),
} as const;

function refuseOtherPlace([from, to]: readonly Observation[]): void {
  if (!from || !to || from.region.id === to.region.id) return;
  throw new ChartRefusal(
    {
      zh: `${from.id} 与 ${to.id} 不是同一地方的，谈不上增长`,
      en: `${from.id} and ${to.id} are of two places: there is no growth from one to the other`,
    },
    { zh: '请换成同一地方的数字', en: 'Name figures of one place' },
  );
}
