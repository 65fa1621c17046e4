/** The words of pictures that stand without a page, in English. */
export const pictureEn = {
  care: 'To be compared with care:',
  source: (title: string, issuer: string, date: string) => `${title} (issuer: ${issuer}; ${date})`,
  inferred: (date: string) => `${date}, inferred`,
  asOf: (date: string) => `sources as of ${date}`,
} as const;
