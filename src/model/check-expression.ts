import type { Expression } from './expression.ts';
import type { Observation, Unit } from './observation.ts';
import type { CHECK_KINDS } from './vocabulary.ts';

/** The operations by which the figures of a check are held against its claim. */
export type CheckKind = (typeof CHECK_KINDS)[number];

/** The least and the most operands: part and whole, dividend and divisor are two; a growth may lack what it began from. */
const OPERANDS: Readonly<Record<CheckKind, readonly [least: number, most: number]>> = {
  growth: [1, 2],
  difference: [2, Infinity],
  sum: [2, Infinity],
  union: [2, Infinity],
  share: [2, 2],
  product: [2, Infinity],
  quotient: [2, 2],
};
const HUNDRED: Expression = { kind: 'number', value: 100 };
const ONE: Expression = { kind: 'number', value: 1 };

/** Whether an operation takes so many operands. */
export function takesOperands(kind: CheckKind, count: number): boolean {
  const [least, most] = OPERANDS[kind];
  return count >= least && count <= most;
}

/** Whether the units of operands and claim fit the operation: firms and firms make firms, money by money a share. */
export function fitUnits(kind: CheckKind, operands: readonly Unit[], claim: Unit): boolean {
  const [first, second] = operands;
  if (!first) return false;
  const alike = operands.every((unit) => isSame(unit, first));
  if (kind === 'growth') return alike && isPercent(claim);
  if (!second) return false;
  if (kind === 'share') return alike && isPercent(claim);
  if (kind === 'product') return operands.some((unit) => isSame(unit, claim));
  if (kind === 'quotient') return alike ? isRatio(claim) : isSame(first, claim);
  return alike && isSame(first, claim);
}

/**
 * The operands of a check as an expression over their ids, in the unit of the claim: a percentage among other units
 * counts as hundredths. `null` for a union, which has bounds and no expression.
 */
export function checkExpression(
  kind: CheckKind,
  operands: readonly Pick<Observation, 'id' | 'definition'>[],
  claim: Unit,
): Expression | null {
  const figures = operands.map(({ id }): Expression => ({ kind: 'figure', id }));
  const [first, second] = figures;
  if (!first || !second || kind === 'union') return null;
  if (kind === 'sum') return figures.reduce((left, right) => operation('+', left, right));
  if (kind === 'difference') return figures.reduce((left, right) => operation('-', left, right));
  if (kind === 'growth') return operation('*', operation('-', operation('/', second, first), ONE), HUNDRED);
  if (kind === 'share') return operation('*', operation('/', first, second), HUNDRED);
  const sign = kind === 'product' ? '*' : '/';
  const pure = operands.map(({ definition }, at): Expression => {
    const figure = figures[at] ?? first;
    return isPercent(definition.unit) ? operation('/', figure, HUNDRED) : figure;
  });
  const result = pure.reduce((left, right) => operation(sign, left, right));
  return isPercent(claim) ? operation('*', result, HUNDRED) : result;
}

function operation(sign: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression {
  return { kind: 'operation', operation: sign, left, right };
}

/** Percentages and percentage points: hundredths both. */
export function isPercent({ zh }: Unit): boolean {
  return zh === '%' || zh.endsWith('百分点');
}

function isRatio(unit: Unit): boolean {
  return isPercent(unit) || unit.zh === '倍';
}

function isSame(a: Unit, b: Unit): boolean {
  return a.id === b.id || (isPercent(a) && isPercent(b));
}
