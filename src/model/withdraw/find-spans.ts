import type { Span } from '../../text/account.ts';
import { sectionText, type Article } from '../../text/article.ts';
import { fold } from '../../text/fold.ts';
import { sentencesAround } from '../../text/withdrawn.ts';
import { allSections } from '../accounting.ts';
import type { Anchored } from '../anchoring.ts';

/** A shorter sentence, such as a label, may stand elsewhere by chance. */
const LEAST = 8;

/** What is withdrawn of an article: spans of each section's text (the title is the section `title`), and their words. */
export interface WithdrawnSpans {
  readonly bySection: ReadonlyMap<string, readonly Span[]>;
  readonly phrases: readonly string[];
}

/** Everything of an article. */
export function allSpans(article: Article): WithdrawnSpans {
  const texts = allSections(article).map((section) => [section.id, sectionText(section)] as const);
  return {
    bySection: new Map(texts.map(([id, text]) => [id, [{ start: 0, end: text.length }]])),
    phrases: texts.flatMap(([, text]) => text.split('\n')),
  };
}

/** The sentences that state some mentions, and `phrases`, wherever they stand in an article. */
export function sentenceSpans(
  article: Article,
  mentions: readonly Anchored[],
  phrases: readonly string[] = [],
): WithdrawnSpans {
  const sections = allSections(article).map((section) => ({ id: section.id, text: sectionText(section) }));
  const own = mentions.flatMap(({ section: id, anchor }) => {
    const text = sections.find((each) => each.id === id)?.text;
    return text === undefined ? [] : [{ id, text, span: sentencesAround(text, anchor) }];
  });
  const words = [...new Set([...phrases, ...own.map(({ text, span }) => text.slice(span.start, span.end))])];
  const bySection = sections.map(({ id, text }): readonly [string, readonly Span[]] => [
    id,
    [...own.filter((each) => each.id === id).map(({ span }) => span), ...findPhrases(text, words)],
  ]);
  return { bySection: new Map(bySection), phrases: words };
}

/** Where some sentences stand in a text; those of a few characters are not looked for. */
export function findPhrases(text: string, phrases: readonly string[]): readonly Span[] {
  const folded = fold(text);
  return phrases.map(fold).flatMap((phrase) => {
    const spans: Span[] = [];
    if ([...phrase].length < LEAST) return spans;
    for (let start = folded.indexOf(phrase); start >= 0; start = folded.indexOf(phrase, start + 1))
      spans.push({ start, end: start + phrase.length });
    return spans;
  });
}

/** Whether two spans share a character. */
export function doMeet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
