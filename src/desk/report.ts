import { formatFault, sortFaults, type Fault } from '../model/fault.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';

/** The language of messages: what `--lang` says, else the system's (LC_ALL, LC_MESSAGES, LANG, then its own setting). */
export function messageLang(asked?: string): Lang {
  if (asked === 'zh' || asked === 'en') return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const own = [LC_ALL, LC_MESSAGES, LANG].find((each) => each !== undefined && each !== '');
  return /^zh/iu.test(own ?? Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';
}

/**
 * Prints all faults, and how many there are, and ends the process with code 1; does nothing where there are none.
 * With `json` they go to standard output as `{ok: false, faults: […]}`, in both languages.
 */
export function failWith(faults: readonly Fault[], lang: Lang = messageLang(), json = false): void {
  if (faults.length === 0) return;
  const sorted = sortFaults(faults);
  if (json) console.log(JSON.stringify({ ok: false, faults: sorted }, null, 2));
  else {
    for (const fault of sorted) console.error(formatFault(fault, lang));
    console.error(count(faults.length)[lang]);
  }
  process.exit(1);
}

function count(faults: number): Bilingual {
  return { zh: `共 ${faults} 处`, en: `${faults} fault${faults === 1 ? '' : 's'}` };
}

/** Prints what a command did: `lines` for people, or with `json` `{ok: true, …result}` for programs. */
export function tell(json: boolean, result: object, lines: readonly string[]): void {
  if (json) console.log(JSON.stringify({ ok: true, ...result }, null, 2));
  else for (const line of lines) console.log(line);
}
