import { compare, REASONS, type ReasonCode } from '../../model/comparability.ts';
import type { Observation, Region } from '../../model/observation.ts';
import { isOfOtherTime } from '../../model/over-time.ts';
import type { Bilingual } from '../../model/vocabulary.ts';
import { textFor } from '../../i18n/text.ts';
import { ChartRefusal } from '../composed.ts';

/** The figures of a bullet chart. */
export interface Bullet {
  readonly target: Observation;
  readonly outcome: Observation | null;
  readonly baseline: Observation | null;
}

/** The one comparison that a bullet allows: what was aimed at beside what came, or was then expected to come. */
const ALLOWED: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['kind', 'expected']);

/**
 * Refuses a target that is none, an outcome or a baseline that does not count the same thing in the same place, and
 * an outcome of another time. Gives the reasons for care, worst first.
 */
export function checkBullet(
  { target, outcome, baseline }: Bullet,
  regions: ReadonlyMap<string, Region>,
): readonly ReasonCode[] {
  if (target.kind !== 'target') throw noTarget(target);
  const care = new Set<ReasonCode>();
  const isExpected = outcome?.kind === 'expected';
  if (isExpected) care.add('expected');
  if (outcome) {
    refusePlan(outcome, 'outcome');
    refusePlace(target, outcome);
    weigh(target, outcome, 'rank', regions, care);
    if (isOfOtherTime(target, outcome)) throw unlike(target, outcome, 'period');
  }
  if (baseline) {
    refusePlan(baseline, 'baseline');
    refusePlace(target, baseline);
    if (!isBefore(baseline, target)) throw tooLate(target, baseline);
    weigh(target, baseline, 'time', regions, care);
  }
  return REASONS.filter((code) => care.has(code));
}

function weigh(
  target: Observation,
  other: Observation,
  use: 'rank' | 'time',
  regions: ReadonlyMap<string, Region>,
  care: Set<ReasonCode>,
): void {
  for (const { code, answer } of compare(target, other, use, regions).reasons) {
    if (ALLOWED.has(code)) continue;
    if (answer === 'no') throw unlike(target, other, code);
    care.add(code);
  }
}

function isBefore({ period }: Observation, target: Observation): boolean {
  return period !== null && target.period !== null && period.end < target.period.end;
}

function noTarget({ id, kind }: Observation): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `${id} 不是目标，而是“${textFor('zh').kind[kind]}”`,
      en: `${id} is no target; its kind is “${textFor('en').kind[kind]}”`,
    },
    { zh: '请在 target 中指定一个目标', en: 'Name a target in target' },
  );
}

const ROLES: Readonly<Record<'outcome' | 'baseline', Bilingual>> = {
  outcome: { zh: '结果', en: 'an outcome' },
  baseline: { zh: '起点', en: 'a baseline' },
};

function refusePlan({ id, kind }: Observation, role: 'outcome' | 'baseline'): void {
  const isFact = kind === 'actual' || (kind === 'expected' && role === 'outcome');
  if (isFact) return;
  throw new ChartRefusal(
    {
      zh: `${id} 不能作${ROLES[role].zh}：它是“${textFor('zh').kind[kind]}”`,
      en: `${id} cannot be ${ROLES[role].en}: its kind is “${textFor('en').kind[kind]}”`,
    },
    {
      zh: `请在 ${role} 中指定实际数，或不写 ${role}`,
      en: `Name a reported figure in ${role}, or leave ${role} out`,
    },
  );
}

function refusePlace(target: Observation, other: Observation): void {
  if (target.region.id === other.region.id) return;
  throw refusal(target, other, {
    zh: `一个是${target.region.name.zh}的，一个是${other.region.name.zh}的。`,
    en: `One is of ${target.region.name.en}, the other of ${other.region.name.en}.`,
  });
}

function tooLate(target: Observation, baseline: Observation): ChartRefusal {
  return refusal(target, baseline, {
    zh: '起点须早于目标的期限，两者都要有时间。',
    en: 'A baseline is earlier than the deadline, and both are dated.',
  });
}

function unlike(target: Observation, other: Observation, code: ReasonCode): ChartRefusal {
  return refusal(target, other, { zh: textFor('zh').reason[code], en: textFor('en').reason[code] });
}

function refusal(target: Observation, other: Observation, why: Bilingual): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `${other.id} 不能与目标 ${target.id} 相比：${why.zh}`,
      en: `${other.id} may not be put against the target ${target.id}: ${why.en}`,
    },
    {
      zh: '请换成同一地方、同一口径、同一时间的数字，或只画目标',
      en: 'Name a figure of the same place, definition and time, or draw the target alone',
    },
  );
}
