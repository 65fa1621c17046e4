import { formatFault, type Fault } from '../../src/model/fault.ts';

/** Faults as the lines that a reader of English sees. */
export function inEnglish(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => formatFault(fault, 'en'));
}

/** Faults as the lines that a reader of Chinese sees. */
export function inChinese(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => formatFault(fault, 'zh'));
}
