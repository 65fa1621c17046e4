import type { Figure } from './figure.ts';

/** A stretch of a bar or column between two values: what is certain is soft, where it may only lie is open. */
export interface AmountArea {
  readonly role: 'area-soft' | 'area-open';
  readonly from: number;
  readonly to: number;
}

/**
 * The ink of an amount from zero. What is known only to be at most so much, or was expected, is open as a whole; between
 * two bounds only what lies beyond the nearer one. A target or a rule is a tick and has none.
 */
export function amountAreas({
  observation: { kind },
  bound,
  value,
  low,
  high,
}: Figure): readonly AmountArea[] {
  if (kind === 'target' || kind === 'rule') return [];
  const soft = (from: number, to: number): AmountArea => ({ role: 'area-soft', from, to });
  const open = (from: number, to: number): AmountArea => ({ role: 'area-open', from, to });
  if (bound === 'closed' || bound === 'range') {
    if (kind === 'expected' || (low < 0 && high > 0)) return [open(Math.min(low, 0), Math.max(high, 0))];
    return low < 0 ? [open(low, high), soft(high, 0)] : [soft(0, low), open(low, high)];
  }
  const isOpen = kind === 'expected' || (bound === 'down' && value > 0) || (bound === 'up' && value < 0);
  const area = isOpen ? open : soft;
  return [area(Math.min(value, 0), Math.max(value, 0))];
}
