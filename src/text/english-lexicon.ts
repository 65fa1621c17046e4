/** English phrases that hold a word of number and count nothing. `one place` and `first quarter` are not here: they count. */
const PHRASES = `
one of|one another|one by one|one day|one thing|one side|one hand|one way or another|one or other|one or the other
no one|as one|at one with|one's|one’s
one can|one may|one must|one might|one would|one could|one cannot|one should|one-sided|one-off|one-way
not one but|for one thing
first of all|at first|first and foremost|first-hand|at first sight|at first glance|in the first place
from first to last|first principles|first name
second-hand|second thoughts|second to none|second nature|split second|a second opinion
third party|third parties|third-party
double-check|double-checked|double check|double-edged|double counting|double-counting|double negative
half-hearted|half-truth|half-truths|half-open|half the battle|not half bad
at sixes and sevens|ten to one|six of one|nine days' wonder
five-year plan|five-year plans|five-year programme
per cent|percentage|percentages
`;

/** Latin letters that read as Roman numerals and are names: licences, degrees, discs, units. */
export const ROMAN_NAMES: ReadonlySet<string> = new Set(
  'CC CD CDs MD DC CV CVs MM CM MC DM LC DL CL XL DI MI LI'.split(' '),
);

const words = PHRASES.trim().split(/[|\n]/u);

/** The phrases, longest first, as one pattern that matches where a phrase stands whole. */
export const ENGLISH_PHRASES = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}])(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', String.raw`\s+`))
    .join('|')})(?![\p{Script=Latin}\p{N}])`,
  'giu',
);

/** “This one”, “the one that”: a pronoun. Before a noun, “the one firm”, it counts. */
export const PRONOUN_ONE =
  /\b(?:the|this|that|each|every|any|which|some|another|smaller|larger|other|latter|former)\s+one(?=\s*(?:[.,;:!?)”’—–]|$)|\s+(?:of|that|which|is|was|who|and|or|to|in|on|by|from|has|may|can|with|the|for|we|it|they|as|but|not)\b)/giu;
