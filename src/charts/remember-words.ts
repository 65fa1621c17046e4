import type { ChartFormat } from './options.ts';

/** The same format, which words each tick and each year once: every height that is tried asks for them again. */
export function rememberWords(format: ChartFormat): ChartFormat {
  const [ticks, full, short] = [
    new Map<number, string>(),
    new Map<number, string>(),
    new Map<number, string>(),
  ];
  return {
    ...format,
    tick: (value) => remember(ticks, value, format.tick),
    year: (year, narrow) => remember(narrow ? short : full, year, (each) => format.year(each, narrow)),
  };
}

function remember(known: Map<number, string>, value: number, word: (value: number) => string): string {
  const said = known.get(value);
  if (said !== undefined) return said;
  const text = word(value);
  known.set(value, text);
  return text;
}
