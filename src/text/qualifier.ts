/** How a figure is hedged: exactly, at least, more than, at most, less than, about, or between two bounds. */
export type Qualifier = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'range';

type Hedge = readonly [words: RegExp, qualifier: Qualifier];

// 以上, 以下, 以内 include the number; 不满, 超过 do not (民法典, art. 1259). 近 is below, as 不足.
const BEFORE: readonly Hedge[] = [
  [/^(?:不少于|不低于|不小于|不下于|不下|至少|最少|最低|起码|≥)/u, 'gte'],
  [/^上(?=[十百千万亿])/u, 'gte'],
  [/^(?:不超过|不超|不高于|不多于|不大于|至多|最多|最高|≤)/u, 'lte'],
  [/^(?:超过|超出|超|突破|逾|高于|多于|大于|过|破|>)/u, 'gt'],
  [/^(?:接近|将近|近|不足|不满|不到|不及|未满|未达|低于|少于|小于|<)/u, 'lt'],
  [/^(?:大约|约为|约|大概|大致|≈)/u, 'approx'],
];
const AFTER: readonly Hedge[] = [
  [/(?:及以上|或以上|以上)$/u, 'gte'],
  [/有余$/u, 'gt'],
  [/(?:及以下|或以下|以下|以内|之内)$/u, 'lte'],
  [/不到$/u, 'lt'],
  [/(?:左右|上下)$/u, 'approx'],
];

/**
 * The words of a figure without those that hedge it, and how they do (`eq` where none does); null where two hedges
 * disagree, as in 近300家以上.
 */
export function readQualifier(
  words: string,
): { readonly rest: string; readonly qualifier: Qualifier } | null {
  const found = new Set<Qualifier>();
  let rest = words.trim();
  for (const hedges of [BEFORE, AFTER]) {
    let hedge = hedges.find(([pattern]) => pattern.test(rest));
    while (hedge) {
      found.add(hedge[1]);
      rest = rest.replace(hedge[0], '').trim();
      hedge = hedges.find(([pattern]) => pattern.test(rest));
    }
  }
  const [qualifier = 'eq', ...others] = found;
  return others.length > 0 ? null : { rest, qualifier };
}
