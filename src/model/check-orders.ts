import type { CheckKind } from './check-expression.ts';
import type { Bilingual } from './vocabulary.ts';

/** Which operands each kind of check takes, and in what order. */
export const CHECK_ORDERS: Readonly<Record<CheckKind, Bilingual>> = {
  growth: {
    zh: '两个：先是从前，后是后来；从前未见的，只列后来',
    en: 'two: from, then to; only to where no document gives from',
  },
  difference: { zh: '两个或以上：先是被减数', en: 'two or more: first what the others are taken from' },
  sum: { zh: '两个或以上', en: 'two or more' },
  union: { zh: '两个或以上', en: 'two or more' },
  share: { zh: '两个：先是部分，后是整体', en: 'two: the part, then the whole' },
  product: { zh: '两个或以上', en: 'two or more' },
  quotient: { zh: '两个：先是被除数，后是除数', en: 'two: what is divided, then by what' },
};
