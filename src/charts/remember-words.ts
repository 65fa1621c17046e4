import { remember } from '../i18n/remember.ts';
import type { ChartFormat } from './options.ts';

/** The same format, which words each tick and each year once: every height that is tried asks for them again. */
export function rememberWords(format: ChartFormat): ChartFormat {
  const full = remember((year: number) => format.year(year, false));
  const short = remember((year: number) => format.year(year, true));
  return {
    ...format,
    tick: remember((value: number) => format.tick(value)),
    year: (year, narrow) => (narrow ? short : full)(year),
  };
}
