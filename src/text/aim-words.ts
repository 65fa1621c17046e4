import { clauseAt, sentenceAt } from './clause.ts';

/** How firmly words set an aim: 确保, plainly, 力争, 争创, 支持. */
export type Aim = 'ensure' | 'plain' | 'strive' | 'compete' | 'support';

/** What the words around a figure make of it: an aim, a forecast, a rule, or none of these. */
export interface Force {
  readonly kind: 'target' | 'expected' | 'rule' | null;
  readonly aim: Aim | null;
  /** The words that say so. */
  readonly words: string;
}

const AIMS: readonly (readonly [Aim, RegExp])[] = [
  ['ensure', /确保|务必|保证完成|必须(?:达到|完成)/gu],
  ['strive', /力争|争取(?=实现|达到|完成|建成|新增|突破|在20)|努力(?:实现|达到)|力求/gu],
  ['compete', /(?<!力)争创/gu],
  [
    'plain',
    /计划(?=[再新建引投完实培创]|[^，。；（]{0,6}(?:新增|建设|实施|完成|培育|达到))|(?<![虚模比])拟(?=[新建投引实培])|目标(?:任务)?(?:是|为|：)|规划建设|(?<!从[^，。；]{0,24})到20\d{2}年|将(?=达到|达|新增|新建|再|建成|培育|组织|引进|实施|完成)|还将/gu,
  ],
];
const EXPECTED = /预计|预期|有望|预测/u;
const AFTER_COMPETE = /^[^，。；：、]{0,12}?(?<!力)争创/u;

/** Each rule is told by words around the figure, in its clause: an award, a share borne, a place in a ranking. */
const RULES: readonly (readonly [of: 'money' | 'all', where: 'before' | 'after', pattern: RegExp])[] = [
  ['money', 'before', /最高(?:可)?[^，。；]{0,12}$/u],
  ['money', 'before', /(?:一次性|按|给予|予以)[^，。；]{0,10}(?:奖励|奖补|补助|补贴|资助)?(?:标准|比例)?$/u],
  [
    'money',
    'after',
    /^的?(?:标准|比例|额度)?[^，。；\d]{0,6}(?:给予|予以)[^，。；]{0,6}(?:奖励|补助|补贴|资助|支持)/u,
  ],
  ['money', 'before', /每(?:人|月|年|家|个|项|件|户|名)[^，。；]{0,10}$/u],
  ['money', 'before', /(?:负担|分担|承担|补助|补贴|资助)(?:比例|标准|额度)(?:为|是)?$/u],
  ['all', 'before', /排名(?:前|后|末|靠前|靠后)$/u],
  ['all', 'before', /(?:连续|对前|对后|对末)$/u],
  ['all', 'after', /^排名(?:前|后|末)/u],
];
/** Money that was paid is no rule. */
const PAID = /落实|发放|兑付|兑现|拨付|下达|已|累计|共/u;
const PAID_OUT = /兑现|兑付|发放|拨付/u;
const THRESHOLD = /^(?:以上|及以上)?的?(?:企业|单位|项目|机构|个人|团队|人员)(?![^，。；、]{0,2}\d)/u;
const MONEY = /[元%％]/u;
const FREQUENCY = /每(?:个)?(?:季度|月|年|半年|周)[^，。；]{0,10}$/u;
const TIMES = /[次场期]$/u;
/** 每季度不少于2次 is an aim, 每季度1次 a rule. */
const AT_LEAST = /不少于|不低于|以上|至少/u;

/** What the words of a sentence make of the figure that stands in it from `start` to `end` (hedges with it). */
export function readForce(text: string, start: number, end: number): Force {
  const clause = clauseAt(text, start);
  const clauseBefore = text.slice(clause.start, start);
  const after = text.slice(end, end + 24);
  const printed = text.slice(start, end);
  const isPaid = PAID.test(clauseBefore) || PAID_OUT.test(text.slice(sentenceAt(text, start).start, start));
  for (const [of, where, pattern] of RULES) {
    if (of === 'money' && (!MONEY.test(printed) || isPaid)) continue;
    const found = pattern.exec(where === 'before' ? clauseBefore : after);
    if (found) return { kind: 'rule', aim: null, words: found[0] };
  }
  if (MONEY.test(printed)) {
    const found = THRESHOLD.exec(after);
    if (found) return { kind: 'rule', aim: null, words: found[0] };
  }
  const often = FREQUENCY.exec(clauseBefore);
  if (often && TIMES.test(printed) && !AT_LEAST.test(printed))
    return { kind: 'rule', aim: null, words: often[0] };
  const sentence = sentenceAt(text, start);
  const part = Math.max(sentence.start, text.lastIndexOf('；', start) + 1);
  const before = text.slice(part, start);
  const compete = AFTER_COMPETE.exec(after);
  if (compete) return { kind: 'target', aim: 'compete', words: '争创' };
  const found = AIMS.flatMap(([aim, pattern]) =>
    [...`${before}${printed}`.matchAll(pattern)]
      .map((each) => ({ aim, at: each.index, words: each[0] }))
      .filter(({ at }) => aim !== 'compete' || part + at >= clause.start),
  ).toSorted((a, b) => b.at - a.at);
  const firm = found.find(({ aim }) => aim !== 'plain') ?? found[0];
  if (firm) return { kind: 'target', aim: firm.aim, words: firm.words };
  const hope = EXPECTED.exec(before);
  if (hope) return { kind: 'expected', aim: null, words: hope[0] };
  const support = /支持(?=[^，。；]{0,8}$)/u.exec(clauseBefore);
  return { kind: null, aim: support ? 'support' : null, words: support?.[0] ?? '' };
}

/** Whether a heading or title is of something to come: a plan, its targets, next steps. */
export function isOfAims(words: string): boolean {
  return (
    /(?:行动|工作|实施|三年)?(?:方案|计划|规划|要点)(?:（[^）]*）)?$|目标|打算|下一?步|下阶段|任务|思路|安排|部署/u.test(
      words,
    ) && !/完成情况|总结|回顾|汇报|公报/u.test(words)
  );
}
