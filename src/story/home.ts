/**
 * What the home page opens with: the story whose finding is its headline, the chart that proves it, the plan whose
 * targets it counts, and the number of its paragraph that stands open.
 */
export const home = {
  story: 'one-certificate',
  chart: 'hnte-in-three-places',
  plan: 'zhumadian-2021-plan',
  number: 'zhumadian-report.rd-expenditure.2',
} as const;
