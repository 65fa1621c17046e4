import { breaksBetween } from './breaks.ts';
import type { Observation, Region } from './observation.ts';
import type { Period } from './period.ts';
import type { Basis } from './vocabulary.ts';

/** What two figures are put to: on one time axis, or one against the other (ranked, in bars, as a ratio). */
export type Use = 'time' | 'rank';
/** May they be? With care means: with the reasons printed beside. */
export type Answer = 'yes' | 'care' | 'no';

/** Why two figures cannot be compared, or only with care; worst first. */
export const REASONS = [
  'indicator',
  'unit',
  'entity',
  'basis',
  'tier',
  'definition',
  'span',
  'kind',
  'register',
  'unstated',
  'level',
  'break',
  'period',
  'parts',
  'bound',
  'derived',
  'expected',
  'inferred',
  'cited',
  'size',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** One reason, and what it does to the use at hand. */
export interface Reason {
  readonly code: ReasonCode;
  readonly answer: Exclude<Answer, 'yes'>;
}

/** The answer for two figures and a use, with every reason, worst first. */
export interface Verdict {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

const RELATIVE: ReadonlySet<Basis> = new Set(['rate', 'share', 'per-capita', 'growth', 'change']);

/** Compares two figures for a use, by the rules of the data model. The order of the two makes no difference. */
export function compare(
  a: Observation,
  b: Observation,
  use: Use,
  regions: ReadonlyMap<string, Region>,
): Verdict {
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, onTime: Answer, ranked: Answer): void => {
    const answer = use === 'time' ? onTime : ranked;
    if (answer !== 'yes') reasons.push({ code, answer });
  };
  addMeaning(a, b, add);
  addPlace(a, b, regions, add);
  if (isPlan(a) !== isPlan(b) || (isPlan(a) && a.kind !== b.kind)) add('kind', 'care', 'no');
  if ((a.kind === 'expected') !== (b.kind === 'expected')) add('expected', 'care', 'no');
  addPeriod(a.period, b.period, add);
  if (breaksBetween(a, b).length > 0) add('break', 'care', 'care');
  if (isOffSeason(a, b)) add('register', 'care', 'no');
  if (isBound(a) !== isBound(b)) add('bound', 'care', 'care');
  if (a.origin === 'derived' || b.origin === 'derived') add('derived', 'care', 'care');
  if (isInferred(a) || isInferred(b)) add('inferred', 'care', 'care');
  if (a.origin === 'cited' || b.origin === 'cited') add('cited', 'care', 'care');
  return judge(reasons);
}

type Add = (code: ReasonCode, onTime: Answer, ranked: Answer) => void;

function addMeaning(a: Observation, b: Observation, add: Add): void {
  if (a.indicator.id !== b.indicator.id) add('indicator', 'no', 'no');
  if (a.definition.unit.id !== b.definition.unit.id) add('unit', 'no', 'no');
  if (a.entity !== b.entity || (a.entity !== '' && a.region.id !== b.region.id)) add('entity', 'no', 'no');
  const unstated = a.definition.basis === 'unstated' || b.definition.basis === 'unstated';
  if (a.definition.id !== b.definition.id) {
    const parts = a.definition.partOf !== null && a.definition.partOf === b.definition.partOf;
    const whole = a.definition.partOf === b.definition.id || b.definition.partOf === a.definition.id;
    if (parts || whole) add('parts', 'care', 'no');
    else if (unstated && couldBeSame(a, b)) add('unstated', 'care', 'no');
    else if (a.definition.basis !== b.definition.basis) add('basis', 'no', 'no');
    else if (a.definition.tier !== b.definition.tier) add('tier', 'no', 'no');
    else add('definition', 'no', 'no');
  } else if (unstated) add('unstated', 'care', 'no');
  if (a.definition.id === b.definition.id && SPANNING.has(a.definition.basis) && spanOf(a) !== spanOf(b)) {
    add('span', 'no', 'no');
  }
  if (a.definitionInferred || b.definitionInferred) add('unstated', 'care', 'no');
}

/** Bases whose figure is for a span: growth over three years is not growth over one. */
const SPANNING: ReadonlySet<Basis> = new Set(['growth', 'change', 'net-change']);

/** The years between the ends of a span, 1 for a figure of a single year; 0 for an undated one. */
function spanOf({ period }: Observation): number {
  if (period === null) return 0;
  return period.precision === 'span' ? Math.floor(period.end - period.start) - 1 : 1;
}

/** A count whose basis is not said may be one in being; one counted up over the years it is not taken for. */
function couldBeSame(a: Observation, b: Observation): boolean {
  const bases = [a.definition.basis, b.definition.basis];
  const fits = bases.every((basis) => basis === 'unstated' || basis === 'stock');
  const tiers = new Set([a.definition.tier ?? 'unstated', b.definition.tier ?? 'unstated']);
  tiers.delete('unstated');
  return fits && tiers.size <= 1;
}

function addPlace(a: Observation, b: Observation, regions: ReadonlyMap<string, Region>, add: Add): void {
  if (a.region.id === b.region.id) return;
  const relative = RELATIVE.has(a.definition.basis) && RELATIVE.has(b.definition.basis);
  const sameLevel = a.region.level === b.region.level;
  if (!relative && sameLevel) add('size', 'yes', 'care');
  if (sameLevel) return;
  const own = isProvinceOf(a.region, b.region, regions) || isProvinceOf(b.region, a.region, regions);
  if (relative) add('level', own ? 'yes' : 'care', 'care');
  else add('level', 'care', 'no');
}

/** Whether one place is the province that the other lies in. */
export function isProvinceOf(province: Region, place: Region, regions: ReadonlyMap<string, Region>): boolean {
  if (province.level !== 'province') return false;
  let above = place.parent;
  // No chain of places is longer than the register, unless it goes round.
  for (let steps = 0; above !== null && steps <= regions.size; steps += 1) {
    if (above === province.id) return true;
    above = regions.get(above)?.parent ?? null;
  }
  return false;
}

function addPeriod(a: Period | null, b: Period | null, add: Add): void {
  if (a?.iso === b?.iso && a) return;
  if (!a || !b) {
    add('period', 'care', 'no');
    return;
  }
  const apart = Math.max(Math.abs(a.start - b.start), Math.abs(a.end - b.end));
  add('period', 'yes', apart <= 1 ? 'care' : 'no');
}

/** Two figures of a register that lapses and refills within the year, at different times of the year. */
function isOffSeason(a: Observation, b: Observation): boolean {
  if (!a.definition.annualRegister || !b.definition.annualRegister || !a.period || !b.period) return false;
  return season(a.period) !== season(b.period);
}

const MONTHS = 12;

/** The month a figure stands for, as 1 to 12: the last one of its period. */
function season(period: Period): number {
  const month = Math.round((period.end - Math.floor(period.end)) * MONTHS);
  return month === 0 ? MONTHS : month;
}

/** Targets and rules: what is to be, not what is. */
export function isPlan(figure: Observation): boolean {
  return figure.kind === 'target' || figure.kind === 'rule';
}

/** Known only by a bound or a range, not as a point. */
export function isBound(figure: Observation): boolean {
  return figure.value === null || !['eq', 'approx'].includes(figure.qualifier);
}

/** Its time or place is not printed but inferred. */
export function isInferred(figure: Observation): boolean {
  return figure.periodInferred || figure.regionInferred;
}

function judge(reasons: readonly Reason[]): Verdict {
  const seen = new Map<ReasonCode, Reason>();
  for (const reason of reasons) if (seen.get(reason.code)?.answer !== 'no') seen.set(reason.code, reason);
  const rank = (reason: Reason): number =>
    (reason.answer === 'no' ? 0 : REASONS.length) + REASONS.indexOf(reason.code);
  const sorted = [...seen.values()].sort((x, y) => rank(x) - rank(y));
  return { answer: sorted[0]?.answer ?? 'yes', reasons: sorted };
}
