import type { CheckPart, Fault } from '../model/fault.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import type { StoryFile } from './story.ts';

const NOTHING: Bilingual = { zh: '', en: '' };

/** What is said of a fault: the tag or thing it is in, what is wrong, what was expected, how to mend it. */
export interface Said {
  readonly column: string;
  readonly what: Bilingual;
  readonly expected?: Bilingual;
  readonly mend?: Bilingual;
}

/** A fault at a stretch of a story's source, with its line, its column and its length within that line. */
export function faultAt(
  { file, source }: Pick<StoryFile, 'file' | 'source'>,
  start: number,
  end: number,
  said: Said,
  part: CheckPart = 'stories',
): Fault {
  const before = source.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = source.indexOf('\n', start);
  const last = Math.min(end, lineEnd < 0 ? source.length : lineEnd);
  return {
    ...{ file, part, column: said.column, what: said.what },
    line: before.split('\n').length,
    expected: said.expected ?? NOTHING,
    mend: said.mend ?? NOTHING,
    from: start - lineStart + 1,
    length: Math.max(1, last - start),
  };
}
