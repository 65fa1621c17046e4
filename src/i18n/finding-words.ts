import type { Judgement } from '../model/judge-check.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatAmount } from './amount.ts';
import { formatRange } from './range.ts';
import { formatQuantity } from './quantity.ts';
import { sayResult, sayStart } from './result-words.ts';

const WORDS = {
  en: {
    exactly: (claim: string) => `Holds: the figures give exactly ${claim}.`,
    text: 'the text',
    cited: 'the cited document',
    holds: (result: string, claim: string, who: string) =>
      `Holds: the figures give ${result}; ${who} says ${claim}.`,
    within: (result: string, claim: string, who: string) =>
      `Holds within rounding: the figures give ${result}; before they were rounded, they may have given the ${claim} of ${who}.`,
    none: 'Holds only if nothing is counted twice.',
    shared: (amount: string) => `Holds only if ${amount} are counted more than once.`,
    start: (room: string) => `Holds only if it grew from ${room}.`,
    not: (result: string, claim: string, who: string) =>
      `Does not hold: the figures give ${result}; ${who} says ${claim}.`,
    divisor: 'Cannot be checked: what would be divided by may be zero.',
    open: (figures: string) => `Cannot be checked: it turns on what is known only as a bound (${figures}).`,
    reading: 'Depends on reading.',
    ifSo: 'If the premise is true, it',
    premise: (premise: string) => `Premise, not stated by the source: ${premise}.`,
    least: 'at least ',
    comma: ', ',
    space: ' ',
  },
  zh: {
    exactly: (claim: string) => `成立：由所列数字正好得出${claim}。`,
    text: '原文',
    cited: '旁引文件',
    holds: (result: string, claim: string, who: string) =>
      `成立：由所列数字得出${result}，${who}为${claim}。`,
    within: (result: string, claim: string, who: string) =>
      `在舍入误差内成立：由所列数字得出${result}，未经舍入的原数可以得出${who}的${claim}。`,
    none: '须无一重复计算，方才成立。',
    shared: (amount: string) => `须有${amount}被重复计算，方才成立。`,
    start: (room: string) => `须以${room}为基数，方才成立。`,
    not: (result: string, claim: string, who: string) =>
      `不成立：由所列数字得出${result}，${who}为${claim}。`,
    divisor: '无法检验：除数可能为零。',
    open: (figures: string) => `无法检验：关键数字只知上限或下限（${figures}）。`,
    reading: '取决于读法。',
    ifSo: '若前提为真，则',
    premise: (premise: string) => `前提（来源未说明）：${premise}。`,
    least: '至少',
    comma: '、',
    space: '',
  },
} as const;

/** What comes of a check, in words. `figures` are the operands and the claim. */
export function sayFinding(
  judgement: Judgement,
  claim: Observation,
  figures: readonly Observation[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const said = sayUnder(judgement, claim, figures, lang);
  if (judgement.finding !== 'depends-on-reading') return said;
  const after = lang === 'en' ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  return [words.reading, words.ifSo, after].join(words.space);
}

/** The premise of a check, '' where there is none. A full stop of its own is not doubled. */
export function sayPremise(premise: string, lang: Lang): string {
  return premise === '' ? '' : WORDS[lang].premise(premise.replace(/[.。]$/u, ''));
}

/** Who makes a claim: the text, where we hold it, else the document that is cited. */
export function saysWho(claim: Observation, lang: Lang): string {
  return WORDS[lang][claim.origin === 'stated' ? 'text' : 'cited'];
}

function sayUnder(
  { underPremise, result, shared, start, trouble, troubled }: Judgement,
  claim: Observation,
  figures: readonly Observation[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const { unit } = claim.definition;
  const stated = formatQuantity(claim, lang);
  const given = result ? sayResult(result, unit, lang) : '';
  const who = saysWho(claim, lang);
  switch (underPremise) {
    case 'holds':
      return result?.value === claim.value && claim.qualifier === 'eq'
        ? words.exactly(stated)
        : words.holds(given, stated, who);
    case 'holds-within-rounding':
      return words.within(given, stated, who);
    case 'holds-only-if':
      return start === null
        ? sayShared(shared, claim, lang)
        : words.start(sayStart(start, figures[0]?.definition.unit ?? unit, lang));
    case 'does-not-hold':
      return words.not(given, stated, who);
    case 'depends-on-reading':
    case 'cannot-be-checked': {
      const open = figures.filter(({ id }) => troubled.includes(id));
      return trouble === 'open'
        ? words.open(open.map((each) => formatQuantity(each, lang)).join(words.comma))
        : words.divisor;
    }
  }
}

function sayShared(shared: Judgement['shared'], claim: Observation, lang: Lang): string {
  const words = WORDS[lang];
  const { unit } = claim.definition;
  const [low, high] = [shared?.low ?? 0, shared?.high ?? null];
  if (high === 0) return words.none;
  if (high === null) return words.shared(words.least + formatAmount(low, unit, lang));
  return words.shared(
    low === high ? formatAmount(low, unit, lang) : formatRange(low, high, unit, lang, true),
  );
}
