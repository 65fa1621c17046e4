/** The tier that words name, and whether it is 以上. */
export interface Tier {
  readonly tier: 'national' | 'provincial' | 'municipal' | 'county' | 'mixed';
  readonly above: boolean;
  readonly words: string;
}

/** How a figure was counted, as the words around it tell. */
export type Counted =
  | 'cumulative'
  | 'stock'
  | 'flow'
  | 'growth'
  | 'change'
  | 'share'
  | 'rank'
  | 'criterion'
  | 'ceiling'
  | 'frequency'
  | 'per-capita';

const TIERS: readonly (readonly [RegExp, Tier['tier']])[] = [
  [/省部级|国家、省|省市级|国家级和省级|省级和市级/u, 'mixed'],
  [/国家级|国家重点|全国|国家/u, 'national'],
  [/省级|省(?=[\p{Script=Han}“])/u, 'provincial'],
  [/市级|市(?=科技|重点|众创)/u, 'municipal'],
  [/[县区]级/u, 'county'],
];

/** The tier named in the words beside a figure, the nearest last; null where none is. */
export function readTier(words: string): Tier | null {
  for (const [pattern, tier] of TIERS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = words.slice(found.index + found[0].length);
    return { tier, above: /^(?:及)?以上/u.test(rest), words: found[0] };
  }
  return null;
}

const BEFORE: readonly (readonly [RegExp, Counted])[] = [
  [/累计|历年|先后/u, 'cumulative'],
  [/总数|总量|总额达|达到?|共有|拥有|现有|建有|有效期|有效|在库|存量|保有|合计|(?<!所)有$/u, 'stock'],
  [
    /新增|新建|新认定|新获批|新培育|新入库|认定|获批|新创|组建|再建|入选|入库|培育|引进|选派|争取|全年|当年|组织|举办|建立|增加/u,
    'flow',
  ],
];

/** How a figure was counted, by its unit and the words of its clause; the word that tells is given too. */
export function readCounted(
  clause: string,
  after: string,
  unit: string,
): { readonly counted: Counted; readonly words: string } | null {
  if (/百分点|个点/u.test(unit)) return { counted: 'change', words: unit };
  if (/[名位]/u.test(unit) && /(?:排名?|居|列|位居|第)[^，。；]{0,4}$/u.test(clause))
    return { counted: 'rank', words: unit };
  if (unit === '%' || unit === '番' || unit === '倍') {
    const grew = /增长|增幅|增速|增加|提高|提升|下降|减少|翻|增$/u.exec(clause);
    if (grew) return { counted: 'growth', words: grew[0] };
    const part = /占|比重|比例|份额|覆盖率|率/u.exec(clause);
    return part ? { counted: 'share', words: part[0] } : null;
  }
  if (/每(?:季度|月|年|半年|周)/u.test(clause)) return { counted: 'frequency', words: '每' };
  if (/最高|不超过|上限/u.test(clause)) return { counted: 'ceiling', words: '最高' };
  let nearest: { counted: Counted; words: string; at: number } | null = null;
  for (const [pattern, counted] of BEFORE) {
    for (const found of clause.matchAll(new RegExp(pattern, 'gu'))) {
      if (!nearest || found.index > nearest.at || counted === 'cumulative')
        nearest = { counted, words: found[0], at: counted === 'cumulative' ? clause.length : found.index };
    }
  }
  if (nearest) return { counted: nearest.counted, words: nearest.words };
  return /^[^，。；]{0,4}入[选库围]/u.test(after) ? { counted: 'flow', words: '入选' } : null;
}
