/** The words of pictures that stand without a page, in English. */
export const pictureEn = {
  care: 'To be compared with care:',
  gap: (place: string, years: readonly string[]) => `${place}: no figure for ${years.join(', ')}.`,
  source: (title: string, issuer: string, date: string) => `${title} (issuer: ${issuer}; ${date})`,
  inferred: (date: string) => `${date}, inferred`,
  asOf: (date: string) => `sources as of ${date}`,
} as const;
