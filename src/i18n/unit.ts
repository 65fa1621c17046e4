import type { Unit } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/** How a unit is written with a number: money takes 亿 and billion, `%` no space, 百分点 the classifier 个. */
export type UnitKind = 'money' | 'percent' | 'percentage-point' | 'count';

/** The kind of a unit, read off its currency and its Chinese word. */
export function findUnitKind(unit: Unit): UnitKind {
  if (unit.currency !== null) return 'money';
  if (unit.zh === '%') return 'percent';
  return unit.zh.endsWith('百分点') ? 'percentage-point' : 'count';
}

/** The word of a unit beside a number as written: `enterprise` beside `1`, else `enterprises`; 家; `%`. */
export function nameUnit(unit: Unit, lang: Lang, number: string): string {
  const kind = findUnitKind(unit);
  if (kind === 'percent') return '%';
  if (lang === 'en') return number === '1' || number === '−1' ? unit.enOne : unit.enOther;
  if (kind === 'percentage-point') return '个百分点';
  return kind === 'money' || unit.zhClassifier === '' ? unit.zh : unit.zhClassifier;
}
