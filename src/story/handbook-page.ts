/** The pages of the handbook that are not of a chart. */
const GENERAL: ReadonlySet<string> = new Set(['writing']);

/** The page of the handbook, without base and language: `handbook/charts/line-chart/`, `handbook/writing/`. */
export function handbookPage(slug: string): string {
  return GENERAL.has(slug) ? `handbook/${slug}/` : `handbook/charts/${slug}/`;
}
