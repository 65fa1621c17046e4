import { drawEquationStrip } from '../../charts/draw-equation-strip.ts';
import type { Equation } from '../../charts/equation.ts';
import { equationStrip } from '../../charts/equation-strip.ts';
import { sayFigure } from '../../i18n/bullet-words.ts';
import { chartFormat } from '../../i18n/chart-format.ts';
import {
  describeEquation,
  sayClaim,
  sayGiven,
  sayOperand,
  sayWorking,
  SIGNS,
} from '../../i18n/equation-words.ts';
import { sayFinding, sayPremise } from '../../i18n/finding-words.ts';
import { judgeCheck, type Check, type Judgement } from '../../model/judge-check.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Compose } from '../compose.ts';
import { WIDTHS } from '../composed.ts';
import { describeDrawn } from './describe-drawn.ts';
import { careOfCheck, readCheck } from './read-check.ts';
import { measureCheck } from './measure-check.ts';

/** `<EquationStrip parts="id id …" operation="growth" claim="id" premise="…">`: whether a claim adds up, with the working. */
export const composeEquationStrip: Compose = (request, lang, model) => {
  const check = readCheck(request.attributes, model);
  const judgement = judgeCheck(check);
  const equation = wordEquation(check, judgement, lang);
  const options = { lang, format: chartFormat(check.claim.definition.unit, lang) };
  const draw = (kind: 'wide' | 'narrow') =>
    drawEquationStrip(equationStrip(equation, { width: WIDTHS[kind], kind }, options));
  const { claim, kind, operands } = check;
  const wide = draw('wide');
  const care = careOfCheck(check);
  const said = describeEquation(operands, kind, judgement, claim, equation, lang);
  return {
    ...{ id: request.id, tag: request.tag, title: request.title, note: request.note, lang },
    observations: [...operands, claim],
    care,
    measure: measureCheck(check, lang),
    description: describeDrawn(request, said, wide, care, lang),
    wide,
    narrow: draw('narrow'),
  };
};

function wordEquation(check: Check, judgement: Judgement, lang: Lang): Equation {
  const { kind, operands, claim, premise } = check;
  const { result } = judgement;
  return {
    parts: operands.map((observation, at) => ({
      observation,
      words: {
        sign: at === 0 ? '' : SIGNS[kind],
        value: sayFigure(observation, lang),
        about: sayOperand(observation, operands, lang),
      },
    })),
    result,
    resultWords: {
      sign: judgement.start ? '' : '=',
      value: sayGiven(judgement, operands, claim, lang),
      about: sayWorking(kind, judgement, claim, lang),
    },
    claim,
    claimSpan: judgement.claim,
    claimWords: { sign: '', value: sayFigure(claim, lang), about: sayClaim(claim, lang) },
    finding: sayFinding(judgement, claim, [...operands, claim], lang),
    premise: sayPremise(premise, lang),
  };
}
