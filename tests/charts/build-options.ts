import type { LineChartOptions } from '../../src/charts/options.ts';
import type { Observation } from '../../src/model/observation.ts';

/** Plain English words for a chart in a test: `443`, `at least 20`, `2010` and `'10`. */
export function buildOptions(given: Partial<LineChartOptions> = {}): LineChartOptions {
  return { lang: 'en', format: englishFormat, ...given };
}

const HEDGES: Record<string, string> = {
  gte: 'at least ',
  gt: 'over ',
  lte: 'at most ',
  lt: 'under ',
  approx: 'about ',
};

/** The words of `buildOptions`. */
export const englishFormat: LineChartOptions['format'] = {
  value: ({ value, low, high, qualifier }: Observation) =>
    value === null && low !== null && high !== null
      ? `${low}–${high}`
      : `${HEDGES[qualifier] ?? ''}${(value ?? low ?? high ?? 0).toLocaleString('en')}`,
  tick: (value) => value.toLocaleString('en', { maximumSignificantDigits: 15 }),
  year: (year, narrow) => (narrow ? `'${String(year % 100).padStart(2, '0')}` : String(year)),
  unit: 'enterprises',
};

/** The same in Chinese. */
export const chineseFormat: LineChartOptions['format'] = { ...englishFormat, unit: '家' };
