import { formatFault, sortFaults, type Fault } from '../model/fault.ts';
import type { Lang } from '../model/vocabulary.ts';

/** The language of messages: what `--lang` says, else the system's. */
export function messageLang(asked?: string): Lang {
  if (asked === 'zh' || asked === 'en') return asked;
  return /^zh/iu.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh' : 'en';
}

/** Prints all faults, and how many there are, and ends the process with code 1; does nothing where there are none. */
export function failWith(faults: readonly Fault[], lang: Lang = messageLang()): void {
  if (faults.length === 0) return;
  for (const fault of sortFaults(faults)) console.error(formatFault(fault, lang));
  console.error(
    lang === 'zh' ? `共 ${faults.length} 处` : `${faults.length} fault${faults.length === 1 ? '' : 's'}`,
  );
  process.exit(1);
}
