/** The words of citations in English. */
export const citingEn = {
  cite: {
    title: 'Cite',
    dataset: 'What Chinese cities report about their innovation: figures traced to their sentences',
    indicator: (name: string) => `${name}: figures of Chinese cities, traced to their sentences`,
    chart: (title: string) => `${title} [chart]`,
    figure: (what: string, figure: string) => `${what}: ${figure}`,
    stated: (figure: string, document: string) => `${figure}, in ${document}`,
    derived: (figure: string, documents: string) => `${figure}, worked out from ${documents}`,
    document: (title: string, rest: string) => `“${title}”${rest && ` (${rest})`}`,
    inferred: (date: string) => `${date}, inferred`,
    lead: 'Issuer, authors and carrier first, this site second. Put the day on which you read it where a place is left for it.',
    ofStory: 'Cite this story and its charts',
    pageTitle: (title: string) => `How to cite “${title}”`,
    pageLead:
      'The story and each of its charts, in four forms; which figures a chart shows, and where the rest are.',
    asFiles: 'The story and its charts, as files:',
    copy: 'Copy',
    copied: 'Copied',
    forms: { gbt7714: 'GB/T 7714–2025', apa: 'APA', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    cff: 'Of the whole dataset, also as files:',
  },
} as const;
