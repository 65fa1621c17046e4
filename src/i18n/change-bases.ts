import type { Bilingual, Lang } from '../model/vocabulary.ts';

/** A wording of a change with its place for a hedge: before and after it, and the quantity itself. */
export interface ChangePhrase {
  readonly before: string;
  readonly quantity: string;
  /** How far 多 reaches above the quantity, as a ratio: from 两倍 to three times. */
  readonly step: number;
}

/** A multiple that has words, as a ratio of after to before: 3 is tripled, 0.5 halved. The usual wording stands first. */
export interface ChangeBase {
  readonly ratio: number;
  /** 增至三倍: what it came to. */
  readonly to: readonly ChangePhrase[];
  /** 增长两倍: by how much. In English the same words serve. */
  readonly by: readonly ChangePhrase[];
}

const FOLD = ['', '', '', '', '', 'fivefold', 'sixfold', 'sevenfold', 'eightfold', 'ninefold', 'tenfold'];
const VERBS: Readonly<Record<number, readonly string[]>> = {
  2: ['doubled'],
  3: ['tripled', 'trebled'],
  4: ['quadrupled'],
};
const HAN = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const FRACTIONS: readonly (readonly [of: number, words: Bilingual])[] = [
  [1 / 4, { en: 'a quarter', zh: '四分之一' }],
  [1 / 3, { en: 'a third', zh: '三分之一' }],
  [1 / 2, { en: 'half', zh: '一半' }],
  [2 / 3, { en: 'two thirds', zh: '三分之二' }],
  [3 / 4, { en: 'three quarters', zh: '四分之三' }],
];
const MULTIPLES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const phrases = (befores: readonly string[], quantity: string, step: number): readonly ChangePhrase[] =>
  befores.map((before) => ({ before, quantity, step }));

/** English: doubled, tripled, increased fivefold; rose or fell by a third. */
function englishBases(): readonly ChangeBase[] {
  const multiples = MULTIPLES.map((ratio) => {
    const verbs = (VERBS[ratio] ?? []).flatMap((verb) => phrases([''], verb, 1));
    const folds = ratio < 5 ? [] : phrases(['increased', 'grew', 'rose'], FOLD[ratio] ?? '', 1);
    return { ratio, to: [...verbs, ...folds], by: [...verbs, ...folds] };
  });
  const changed = FRACTIONS.flatMap(([of, { en }]) => {
    const up = phrases(['rose by', 'grew by', 'increased by'], en, 0.1);
    const halved = of === 1 / 2 ? phrases([''], 'halved', 0.1) : [];
    const down = [...halved, ...phrases(['fell by', 'shrank by', 'declined by'], en, 0.1)];
    return [
      { ratio: 1 + of, to: up, by: up },
      { ratio: 1 - of, to: down, by: down },
    ];
  });
  return [...multiples, ...changed];
}

/** Chinese: 增至三倍 and 增长两倍 both tell a tripling; 翻一番 a doubling, 翻两番 a fourfold. */
function chineseBases(): readonly ChangeBase[] {
  const multiples = MULTIPLES.map((ratio) => {
    const doublings = ratio === 2 ? '一番' : ratio === 4 ? '两番' : '';
    const turned = doublings === '' ? [] : phrases(['翻', '翻了'], doublings, 1);
    const to = phrases(['增至', '增长到', '增加到'], `${HAN[ratio] ?? ''}倍`, 1);
    const by = phrases(['增长', '增加', '增长了', '增加了'], `${HAN[ratio - 1] ?? ''}倍`, 1);
    return { ratio, to: [...to, ...turned], by: [...by, ...turned] };
  });
  const part = (of: number, quantity: string): readonly ChangeBase[] => {
    const up = phrases(['增长', '增加', '增长了', '增加了'], quantity, 0.1);
    const down = phrases(['减少', '下降', '减少了', '下降了'], quantity, 0.1);
    return [
      { ratio: 1 + of, to: up, by: up },
      { ratio: 1 - of, to: down, by: down },
    ];
  };
  return [
    ...multiples,
    ...FRACTIONS.flatMap(([of, { zh }]) => part(of, zh)),
    ...TENTHS.flatMap((tenths) => part(tenths / 10, `${HAN[tenths]?.replace('两', '二') ?? ''}成`)),
  ];
}

/** The multiples that each language has words for. */
export const CHANGE_BASES: Readonly<Record<Lang, readonly ChangeBase[]>> = {
  en: englishBases(),
  zh: chineseBases(),
};
