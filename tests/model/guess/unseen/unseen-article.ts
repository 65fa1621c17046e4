/**
 * An invented article that the rules of `npm run ingest` were not made with, and what a reader finds in it: one line
 * a figure, as `section | printed | value | qualifier | indicator | period | kind | mode`. The indicator is `-` where
 * the registers have none, the value where it is a range. All its other numerals are no figures.
 */
export interface UnseenArticle {
  readonly source: string;
  readonly published: string;
  readonly raw: string;
  readonly rows: readonly string[];
}
