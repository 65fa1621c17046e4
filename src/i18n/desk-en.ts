/** The words of the editors' page of observations in English, which `astro dev` alone shows. */
export const deskEn = {
  title: 'The desk',
  lead: 'Every observation with its tag for stories. This page is shown while you write, and is never published.',
  filter: 'Find',
  filterHint: 'a word of the sentence, a place, an id',
  onlyUnused: 'Only those not used yet',
  shown: 'shown',
  id: 'Observation',
  sentence: 'Sentence',
  used: 'Where used',
  unused: 'not used yet',
  copy: 'Copy the tag',
  copied: 'copied',
} as const;
