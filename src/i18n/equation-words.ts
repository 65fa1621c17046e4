import type { CheckKind } from '../model/check-expression.ts';
import type { Judgement } from '../model/judge-check.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayAbout } from './bullet-words.ts';
import { describeFigure } from './describe-figures.ts';
import { sayResult, sayRoom, sayStart } from './result-words.ts';
import { textFor } from './text.ts';

/** The sign before each part but the first. */
export const SIGNS = {
  growth: '→',
  difference: '−',
  sum: '+',
  union: '∪',
  share: '÷',
  product: '×',
  quotient: '÷',
} as const satisfies Readonly<Record<CheckKind, string>>;

const WORDS = {
  en: {
    comma: ', ',
    semicolon: '; ',
    worked: 'worked out by us',
    room: (room: string) => `rounding leaves ${room}`,
    union: 'from the largest part to the sum of the parts',
    nothing: 'no result',
    begun: 'from which it would have grown, worked out by us',
    stated: 'stated in the text',
    claim: 'claim',
    parts: (kind: string, parts: readonly string[]) => `The parts (${kind}): ${parts.join('; ')}.`,
    gives: (result: string, about: string) => `They give: ${result} (${about}).`,
    claims: (claim: string) => `The claim, on the same axis: ${claim}.`,
  },
  zh: {
    comma: '，',
    semicolon: '；',
    worked: '本站推算',
    room: (room: string) => `按舍入范围为${room}`,
    union: '介于最大的一部分与各部分之和之间',
    nothing: '算不出结果',
    begun: '所须的基数，本站推算',
    stated: '原文所述',
    claim: '说法',
    parts: (kind: string, parts: readonly string[]) => `各部分（${kind}）：${parts.join('；')}。`,
    gives: (result: string, about: string) => `得出：${result}（${about}）。`,
    claims: (claim: string) => `同一轴上为来源的说法：${claim}。`,
  },
} as const;

/** What stands beside a part: its name, or what exactly is counted where parts share it; its place where they differ; its time. */
export function sayOperand(observation: Observation, all: readonly Observation[], lang: Lang): string {
  return [...nameOperand(observation, all, lang), sayAbout(observation, lang)].join(WORDS[lang].comma);
}

function nameOperand(observation: Observation, all: readonly Observation[], lang: Lang): readonly string[] {
  const { indicator, definition, region } = observation;
  const others = all.filter((each) => each !== observation);
  const shares = others.some(
    (each) => each.indicator.id === indicator.id && each.definition.id !== definition.id,
  );
  const moves = others.some((each) => each.region.id !== region.id);
  return [shares ? definition.scope[lang] : indicator.short[lang], ...(moves ? [region.name[lang]] : [])];
}

/** What stands by what the parts give: by which operation, and what room rounding leaves it. */
export function sayWorking(
  kind: CheckKind,
  { result, start }: Judgement,
  claim: Observation,
  lang: Lang,
): string {
  const words = WORDS[lang];
  if (start) return words.begun;
  if (!result) return words.nothing;
  if (kind === 'union') return words.union;
  const name = textFor(lang).checkKind[kind];
  const isPoint = result.value === null || (result.low !== null && result.low === result.high);
  const room = isPoint ? [] : [words.room(sayRoom(result, claim.definition.unit, lang))];
  return [[name, words.worked].join(words.comma), ...room].join(words.semicolon);
}

/** What the parts give, or what a growth must have begun from; `—` where nothing can be computed. */
export function sayGiven(
  { result, start }: Judgement,
  parts: readonly Observation[],
  claim: Observation,
  lang: Lang,
): string {
  const [first] = parts;
  if (start && first) return sayStart(start, first.definition.unit, lang);
  return result ? sayResult(result, claim.definition.unit, lang) : '—';
}

/** What stands by the claim: that it is the text's own, and its time. */
export function sayClaim(claim: Observation, lang: Lang): string {
  const words = WORDS[lang];
  const about = sayAbout(claim, lang);
  return claim.origin === 'stated'
    ? [words.stated, about].join(words.comma)
    : [words.claim, about].join(words.comma);
}

/** An equation strip in words: every part, what they give, the claim, the finding and its premise. */
export function describeEquation(
  parts: readonly Observation[],
  kind: CheckKind,
  judgement: Judgement,
  claim: Observation,
  said: { readonly finding: string; readonly premise: string },
  lang: Lang,
): readonly string[] {
  const words = WORDS[lang];
  const name = (each: Observation): string =>
    nameOperand(each, parts, lang).join(words.comma) + words.comma + describeFigure(each, lang);
  const given = sayGiven(judgement, parts, claim, lang);
  return [
    words.parts(textFor(lang).checkKind[kind], parts.map(name)),
    words.gives(given, sayWorking(kind, judgement, claim, lang)),
    words.claims(describeFigure(claim, lang)),
    said.finding,
    said.premise,
  ];
}
