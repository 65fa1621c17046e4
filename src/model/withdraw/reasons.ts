import type { Bilingual } from '../vocabulary.ts';

/** Why a text may be withdrawn, in general terms: nobody is named. */
export const WITHDRAWAL_REASONS: Readonly<Record<'right-holder' | 'person-named', Bilingual>> = {
  'right-holder': {
    zh: '应权利人要求，撤下原文；数字和出处保留',
    en: 'The text was withdrawn at the request of its right-holder; figure and citation stay',
  },
  'person-named': {
    zh: '应文中提及者要求，撤下原文；数字和出处保留',
    en: 'The text was withdrawn at the request of a person named in it; figure and citation stay',
  },
};
