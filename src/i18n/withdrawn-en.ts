/** The words of texts that were withdrawn, in English. */
export const withdrawnEn = {
  told: 'text withdrawn',
  field: { quote: 'The sentence that states it', text: 'The whole text' },
  notice: (date: string) => `Text withdrawn on ${date}.`,
  filler: 'A block stands for each character. The figure and where it was printed stay.',
  raw: 'The raw text is no longer held; its checksum above says which text it was.',
  heading: 'Withdrawn',
  lead: 'The text of these was withdrawn: in quote and in the article a block █ stands for each character, and quote_en is [withdrawn]. The figure, its place and the citation stay.',
  page: (version: string) => `Version ${version} was withdrawn`,
  pageLead:
    'Some of its text was withdrawn. Its figures are unchanged and stand in the version issued again.',
  goTo: (version: string) => `Version ${version}`,
} as const;
