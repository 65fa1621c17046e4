/** The front matter of a story, read and held to its rules; references in title and description are not said yet. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly checkedBy: string | null;
  /** Days as `2026-11-22`; a story without `published` is a draft. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
  /** The languages in which the story is told; both unless it says otherwise. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly order: number | null;
  readonly unsourced: readonly Waiver[];
}

/** What was wrong in a story as published, and when it was put right, in the language of the story. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** Words of the title, the description or a chart that hold a number without a source, and why. */
export interface Waiver {
  readonly text: string;
  readonly reason: string;
}

/** Letters of a title and of a description, least and most, with references said. */
export const LENGTHS = {
  title: { en: [12, 90], zh: [6, 40] },
  description: { en: [50, 220], zh: [20, 110] },
} as const;
