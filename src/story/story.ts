import type { Lang } from '../model/vocabulary.ts';
import type { Attribute } from './read-attributes.ts';
import type { MdxNode, MdxTrouble } from './read-mdx.ts';

/** A file of prose in one language, read as data. */
export interface StoryFile {
  readonly file: string;
  readonly room: 'stories' | 'handbook' | 'pages';
  readonly lang: Lang;
  readonly slug: string;
  readonly source: string;
  readonly front: FrontSource | null;
  readonly tags: readonly PlacedTag[];
  readonly links: readonly PlacedLink[];
  /** What is no data: imports, exports, expressions. */
  readonly code: readonly Spot[];
  readonly runs: readonly TextRun[];
  /** Why the body could not be read; then tags, links and runs are empty. */
  readonly trouble: MdxTrouble | null;
}

/** A stretch of the source, in UTF-16 units. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The YAML between the dashes, and where it begins. */
export interface FrontSource {
  readonly text: string;
  readonly start: number;
}

/** A tag with its attributes where they stand. `words` is what it holds as plain text. */
export interface PlacedTag extends Spot {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly words: string;
  readonly node: MdxNode;
}

/** An address of a link or a picture. */
export interface PlacedLink extends Spot {
  readonly url: string;
  readonly isImage: boolean;
}

/** Words that are read in one go, across emphasis and links; where a tag stands, one U+FFFC. Each unit has its offset. */
export interface TextRun {
  readonly text: string;
  readonly offsets: readonly number[];
}
