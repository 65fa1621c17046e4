import { REASONS, compare, isPlan, type ReasonCode } from '../model/comparability.ts';
import type { Observation, Region } from '../model/observation.ts';
import { ChartRefusal } from './composed.ts';
import { liesIn, partWay } from './part-of.ts';

type Regions = ReadonlyMap<string, Region>;

/** What being parts of one whole answers already. */
const ANSWERED: ReadonlySet<ReasonCode> = new Set(['parts', 'entity', 'level', 'size']);

/**
 * Holds that figures are parts of one whole: of `whole` where it is given, else by their definitions; of one time, of
 * one kind, none twice and none within another. The reasons for care come back, worst first.
 */
export function enforceParts(
  parts: readonly Observation[],
  whole: Observation | null,
  regions: Regions,
): readonly ReasonCode[] {
  if (whole) for (const part of parts) enforcePart(part, whole, regions);
  const all = whole ? [whole, ...parts] : parts;
  const care = new Set<ReasonCode>();
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      if (a !== whole) enforceSiblings(a, b, whole, regions);
      enforceOneTime(a, b);
      for (const { code } of compare(a, b, 'time', regions).reasons) if (!ANSWERED.has(code)) care.add(code);
    }
  }
  return REASONS.filter((code) => care.has(code));
}

function enforcePart(part: Observation, whole: Observation, regions: Regions): void {
  if (partWay(part, whole, regions) !== null) return;
  throw new ChartRefusal(
    { zh: `${part.id} 不是 ${whole.id} 的一部分`, en: `${part.id} is no part of ${whole.id}` },
    {
      zh: '请在 whole 中写各部分所属的整体，或在 definitions.csv 中填写 part_of',
      en: 'Give in whole what they are parts of, or fill part_of in definitions.csv',
    },
  );
}

/** Two parts must be told apart in the same way: a level and a district may overlap. */
function enforceSiblings(a: Observation, b: Observation, whole: Observation | null, regions: Regions): void {
  const isApart = whole
    ? partWay(a, whole, regions) === partWay(b, whole, regions) && keyOf(a) !== keyOf(b)
    : a.definition.partOf !== null && a.definition.partOf === b.definition.partOf && isOnePlace(a, b);
  const isNested = liesIn(a.region, b.region, regions) || liesIn(b.region, a.region, regions);
  if (isApart && !isNested && (a.definition.id !== b.definition.id || whole !== null)) return;
  throw new ChartRefusal(
    {
      zh: `${a.id} 与 ${b.id} 不是同一整体的不同部分`,
      en: `${a.id} and ${b.id} are not different parts of one whole`,
    },
    {
      zh: '部分之间须互不重叠：定义的 part_of 相同，或同属 whole 所写的整体；不相加的数字请用 <BarChart>',
      en: 'Parts may not overlap: their definitions share a part_of, or all are of what whole names; use <BarChart> for what does not add up',
    },
  );
}

function enforceOneTime(a: Observation, b: Observation): void {
  if (a.period?.iso !== b.period?.iso) {
    throw new ChartRefusal(
      { zh: `${a.id} 与 ${b.id} 时间不同，不能相加`, en: `${a.id} and ${b.id} are for different times` },
      { zh: '请列同一时间的数字', en: 'Name figures of one time' },
    );
  }
  if (isPlan(a) === isPlan(b) && a.kind === b.kind) return;
  throw new ChartRefusal(
    {
      zh: `${a.id} 与 ${b.id} 性质不同，不能相加`,
      en: `${a.id} and ${b.id} are of different kinds`,
    },
    {
      zh: '目标、规定、预计与实际请分开画',
      en: 'Draw targets, rules, what was expected and what was reported apart',
    },
  );
}

function keyOf({ definition, region, entity }: Observation): string {
  return [definition.id, region.id, entity].join(' ');
}

function isOnePlace(a: Observation, b: Observation): boolean {
  return a.region.id === b.region.id && a.entity === b.entity;
}
