import type { ReasonNames } from './reason-names.ts';

/** Why figures cannot be compared, or only with care, in English. */
export const reasonsEn = {
  indicator: 'They measure different things.',
  unit: 'Their units differ.',
  entity: 'One belongs to a body within the place, not to the place.',
  basis: 'They are counted on different bases (in being, within a year, ever).',
  tier: 'They count different tiers.',
  definition: 'They are defined differently.',
  span: 'They are changes over spans of different length.',
  kind: 'A target or a rule is not an outcome.',
  register: 'The register lapses and refills within the year, and they were read at different times of it.',
  unstated: 'On what basis one of them is counted is not stated.',
  level: 'The places are at different levels: a district is not a prefecture.',
  break: 'The rules or the way of counting changed between them: a break in the series.',
  period: 'They are for different times.',
  parts: 'They are parts of one whole.',
  bound: 'One is known only as a bound or a range.',
  derived: 'One is worked out by us.',
  expected: 'One was an expectation at the time.',
  inferred: 'The time or place of one is inferred.',
  cited: 'One is cited from a document whose text we do not hold.',
  size: 'They are not adjusted for the size of the places.',
} as const satisfies ReasonNames;
