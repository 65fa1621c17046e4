import type { CheckKind } from '../model/check-expression.ts';
import type { Judgement } from '../model/judge-check.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { sayAbout, sayFigure } from './bullet-words.ts';
import { sayResult, sayRoom } from './result-words.ts';
import { textFor } from './text.ts';

/** The sign before each part but the first. */
export const SIGNS: Readonly<Record<CheckKind, string>> = {
  growth: '→',
  difference: '−',
  sum: '+',
  union: '∪',
  share: '÷',
  product: '×',
  quotient: '÷',
};

const WORDS = {
  en: {
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    worked: 'worked out by us',
    room: (room: string) => `rounding leaves ${room}`,
    union: 'from the largest part to the sum of the parts',
    nothing: 'no result',
    stated: 'stated in the text',
    claim: 'claim',
    parts: 'Parts: ',
    gives: 'They give: ',
    claims: 'Claim, on the same axis: ',
  },
  zh: {
    comma: '，',
    semicolon: '；',
    stop: '。',
    worked: '本站推算',
    room: (room: string) => `按舍入范围为${room}`,
    union: '介于最大的一部分与各部分之和',
    nothing: '算不出结果',
    stated: '原文所述',
    claim: '说法',
    parts: '各部分：',
    gives: '得出：',
    claims: '同一轴上的原文说法：',
  },
} as const;

/** What stands beside a part: its name, or what exactly is counted where parts share it; its place where they differ; its time. */
export function sayOperand(observation: Observation, all: readonly Observation[], lang: Lang): string {
  const { indicator, definition, region } = observation;
  const others = all.filter((each) => each !== observation);
  const shares = others.some(
    (each) => each.indicator.id === indicator.id && each.definition.id !== definition.id,
  );
  const moves = others.some((each) => each.region.id !== region.id);
  const name = shares ? definition.scope[lang] : indicator.short[lang];
  return [name, ...(moves ? [region.name[lang]] : []), sayAbout(observation, lang)].join(WORDS[lang].comma);
}

/** What stands by what the parts give: by which operation, and what room rounding leaves it. */
export function sayWorking(kind: CheckKind, { result }: Judgement, claim: Observation, lang: Lang): string {
  const words = WORDS[lang];
  if (!result) return words.nothing;
  if (kind === 'union') return words.union;
  const name = textFor(lang).checkKind[kind];
  const isPoint = result.value === null || (result.low !== null && result.low === result.high);
  const room = isPoint ? [] : [words.room(sayRoom(result, claim.definition.unit, lang))];
  return [[name, words.worked].join(words.comma), ...room].join(words.semicolon);
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
  title: string,
  parts: readonly { readonly observation: Observation; readonly about: string }[],
  kind: CheckKind,
  judgement: Judgement,
  claim: Observation,
  said: { readonly finding: string; readonly premise: string },
  lang: Lang,
): string {
  const words = WORDS[lang];
  const bracket = (about: string): string => (lang === 'zh' ? `（${about}）` : ` (${about})`);
  const operands = parts.map(({ observation, about }) => sayFigure(observation, lang) + bracket(about));
  const { result } = judgement;
  const given = result ? sayResult(result, claim.definition.unit, lang) : '—';
  return [
    title,
    words.parts + operands.join(` ${SIGNS[kind]} `),
    words.gives + given + bracket(sayWorking(kind, judgement, claim, lang)),
    words.claims + sayFigure(claim, lang) + bracket(sayClaim(claim, lang)),
    [said.finding, said.premise].filter(Boolean).join(lang === 'zh' ? '' : ' '),
  ].join(words.stop);
}
