import type { DatedOptions } from '../../src/charts/dated-options.ts';
import type { Observation } from '../../src/model/observation.ts';
import { englishFormat } from './build-options.ts';

/** Plain English words for a chart that writes dates: `443`, `2021-04`; a target is `due 2023`. */
export const dated: DatedOptions = {
  lang: 'en',
  format: { ...englishFormat, deadline: ({ periodPrinted }) => `due ${periodPrinted}` },
  date: ({ periodPrinted }: Observation) => periodPrinted,
};
