/** The words of drawn charts in English: breaks and references, timelines, panels, the matrix. */
export const drawnEn = {
  line: {
    break: (when: string, reason: string) => `${when}, a break: ${reason}.`,
    breaks: 'Breaks',
    reference: (place: string) => `${place} is drawn in grey, for reference.`,
  },
  timeline: {
    measure: {
      documents: 'Documents by date of publication, with the years that their figures cover',
      figures: 'Figures by the time they are for, targets by their deadline',
      both: 'Documents by date of publication with the years their figures cover, targets by deadline',
    },
    published: (date: string) => `published ${date}`,
    publishedInferred: (date: string) => `published ${date} (inferred)`,
    undated: 'date of publication not known',
    covers: (period: string) => `figures for ${period}`,
    endOf: (date: string) => `the end of ${date}`,
    target: (mode: string, due: string) => `target (${mode}), due by ${due}`,
    targetUndated: (mode: string) => `target (${mode}), no deadline`,
    cited: 'cited',
    order: 'In order of time, which is not to say that one led to another.',
    table: { title: 'Document', published: 'Published', covers: 'Figures for', issuer: 'Issuer' },
    documents: 'Documents',
  },
  panels: {
    scale: 'each panel on its own scale',
    no: (reason: string) => `Not on one axis. ${reason}`,
    care: (reason: string) => `Apart with care. ${reason}`,
    panel: (index: number, heading: string) => `Panel ${index}, ${heading}.`,
  },
  coverage: {
    measure: 'Indicators by place: what kinds of figure there are, and for when',
    count: (figures: number) => `${figures} figures`,
    row: (indicator: string) => `${indicator}:`,
    noNote: '',
  },
} as const;
