/** The words of what stands in a story, in English. */
export const storyEn = {
  inText: 'In the text',
  translation: 'our translation',
  note: 'Note',
  glossary: 'In the glossary',
  between: (low: string, high: string) => `between ${low} and ${high}`,
  changed: (from: string, to: string) => `from ${from} to ${to}`,
  counted: (count: string) => `counted in our tables: ${count}`,
  countedThings: {
    observations: 'distinct statements',
    mentions: 'mentions, repeats among them',
    targets: 'targets',
    sources: 'sources',
    places: 'places',
    indicators: 'indicators',
    checks: 'checks',
  },
  sourced: (bound: number, all: number) => `${bound} of ${all} numbers sourced.`,
  waived: (count: number) =>
    count === 1
      ? '1 more rests on no source, and says why.'
      : `${count} more rest on no source, and say why.`,
  checkedBy: 'Figures checked by',
  updated: 'Updated',
  corrections: 'Corrections',
  check: 'Arithmetic',
  claimed: (who: string) => `— ${who} says`,
  wholeCheck: 'The whole check',
  target: 'Target',
  inLedger: 'In the ledger of targets',
  draft: 'Draft',
  faults: (count: number) => (count === 1 ? '1 fault' : `${count} faults`),
} as const;
